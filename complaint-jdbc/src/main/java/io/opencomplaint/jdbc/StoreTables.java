package io.opencomplaint.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Where a store's tables are; in whose words they are spoken of, its first connection tells. For any number of threads. */
final class StoreTables {

    private final JdbcTables names;
    private final Claims claims = new Claims();
    private volatile @Nullable TableSet known;

    StoreTables(JdbcTables names) {
        this.names = names;
    }

    TableSet on(Connection connection) throws SQLException {
        TableSet tables = known;
        if (tables == null) {
            // Two threads may both ask: they get the same answer.
            tables = TableSet.of(Dialect.of(connection).sql(), names);
            known = tables;
        }
        return tables;
    }

    Claims claims() {
        return claims;
    }

    /** Asks only once; costs no round trip, since drivers know what they are connected to. */
    TableSet before(String doing, Object id, JdbcTransactions transactions) {
        TableSet tables = known;
        return tables == null ? transactions.read(doing, id, this::on) : tables;
    }
}
