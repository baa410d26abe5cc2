package io.opencomplaint.jdbc;

import io.opencomplaint.jdbc.internal.H2Sql;
import io.opencomplaint.jdbc.internal.MariaDbSql;
import io.opencomplaint.jdbc.internal.PostgresSql;
import io.opencomplaint.jdbc.internal.SqlDialect;
import io.opencomplaint.jdbc.internal.WithheldException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The databases that the library knows, told apart by the product name that their drivers give. */
public enum Dialect {
    /** H2 2.x, in memory or in a file. */
    H2("H2", "h2"),

    /** PostgreSQL 14 and newer. */
    POSTGRESQL("PostgreSQL", "postgresql"),

    /** MariaDB 11 and newer. */
    MARIADB("MariaDB", "mariadb"),

    /** MySQL 8: the scripts and statements of MariaDB with another collation. No test of the library runs on it. */
    MYSQL("MySQL", "mariadb");

    private final String product;
    private final String folder;

    Dialect(String product, String folder) {
        this.product = product;
        this.folder = folder;
    }

    /** The dialect of the database behind a connection. */
    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        for (Dialect dialect : values()) {
            if (dialect.product.equals(product)) {
                return dialect;
            }
        }
        throw new WithheldException("No tables are defined for this database: " + product, "0A000");
    }

    /** The collations compare texts by their bytes, blanks at the end included; each of the two servers names its own. */
    SqlDialect sql() {
        return switch (this) {
            case H2 -> new H2Sql();
            case POSTGRESQL -> new PostgresSql();
            case MARIADB -> new MariaDbSql("utf8mb4_nopad_bin");
            case MYSQL -> new MariaDbSql("utf8mb4_0900_bin");
        };
    }

    /** The folder of its scripts. */
    String folder() {
        return folder;
    }

    /** The files of its scripts, in the order of their versions, which are 1, 2, 3 and so on. */
    List<String> scripts() {
        return switch (this) {
            case H2, POSTGRESQL, MARIADB, MYSQL -> List.of("V1__complaints.sql");
        };
    }
}
