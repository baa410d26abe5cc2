package io.opencomplaint.jdbc;

import io.opencomplaint.jdbc.internal.ComplaintTable;
import io.opencomplaint.jdbc.internal.DueTable;
import io.opencomplaint.jdbc.internal.EventTable;
import io.opencomplaint.jdbc.internal.NumberTable;
import io.opencomplaint.jdbc.internal.SqlDialect;
import java.util.function.UnaryOperator;

/** The tables of a store, in the words of its database. */
record TableSet(ComplaintTable complaints, EventTable events, NumberTable numbers, DueTable due) {

    static TableSet of(SqlDialect dialect, JdbcTables tables) {
        UnaryOperator<String> names = sql -> dialect.in(tables.in(sql));
        return new TableSet(
                new ComplaintTable(dialect, names),
                new EventTable(dialect, names),
                new NumberTable(dialect, names),
                new DueTable(dialect, names));
    }
}
