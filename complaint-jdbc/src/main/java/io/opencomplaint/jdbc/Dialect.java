package io.opencomplaint.jdbc;

import io.opencomplaint.jdbc.internal.WithheldException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;

/** What differs between databases. */
public enum Dialect {
    /** H2 2.x, in memory or in a file. */
    H2("H2");

    private final String product;

    Dialect(String product) {
        this.product = product;
    }

    /** The dialect of the database behind a connection, by the product name that its driver gives. */
    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        for (Dialect dialect : values()) {
            if (dialect.product.equals(product)) {
                return dialect;
            }
        }
        throw new WithheldException("No tables are defined for this database: " + product, "0A000");
    }

    /** The folder of its scripts. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
