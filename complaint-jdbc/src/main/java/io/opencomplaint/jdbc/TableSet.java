package io.opencomplaint.jdbc;

import io.opencomplaint.jdbc.internal.CellReader;
import io.opencomplaint.jdbc.internal.ComplaintTable;
import io.opencomplaint.jdbc.internal.ComplaintUpdates;
import io.opencomplaint.jdbc.internal.ConsumerTable;
import io.opencomplaint.jdbc.internal.DueTable;
import io.opencomplaint.jdbc.internal.EventTable;
import io.opencomplaint.jdbc.internal.FeedTable;
import io.opencomplaint.jdbc.internal.LetterTable;
import io.opencomplaint.jdbc.internal.NumberTable;
import io.opencomplaint.jdbc.internal.OneStatement;
import io.opencomplaint.jdbc.internal.RollupTable;
import io.opencomplaint.jdbc.internal.SqlDialect;
import io.opencomplaint.jdbc.internal.SqlStates;
import io.opencomplaint.jdbc.internal.Unwritten;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.Redaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The tables of a store, in the words of its database. */
record TableSet(
        ComplaintTable complaints,
        ComplaintUpdates updates,
        EventTable events,
        NumberTable numbers,
        DueTable due,
        FeedTable feed,
        LetterTable letters,
        ConsumerTable consumers,
        RollupTable rollup,
        CellReader cells,
        @Nullable OneStatement oneStatement) {

    static TableSet of(SqlDialect dialect, JdbcTables tables) {
        UnaryOperator<String> names = sql -> dialect.in(tables.in(sql));
        EventTable events = new EventTable(dialect, names);
        return new TableSet(
                new ComplaintTable(dialect, names),
                new ComplaintUpdates(dialect, names, events),
                events,
                new NumberTable(dialect, names),
                new DueTable(dialect, names),
                new FeedTable(dialect, names),
                new LetterTable(dialect, names),
                new ConsumerTable(dialect, names),
                new RollupTable(dialect, names),
                new CellReader(dialect, names),
                dialect.writesInOneStatement() ? new OneStatement(dialect, names, events) : null);
    }

    /** False when the complaint is not at the version that the redaction expects; nothing was written then. */
    boolean redact(Connection connection, Redaction redaction) throws SQLException {
        if (!updates.redact(connection, redaction.append())) {
            return false;
        }
        events.erase(connection, redaction.append().tenant(), redaction.erased());
        writeRest(connection, List.of(Unwritten.allOf(redaction.append())));
        return true;
    }

    /** The rest of appends of one tenant whose complaints were written. */
    void writeRest(Connection connection, List<Unwritten> written) throws SQLException {
        if (written.isEmpty()) {
            return;
        }
        events.insert(
                connection,
                written.get(0).append().tenant(),
                written.stream().flatMap(each -> each.events().stream()).toList());
        due.follow(
                connection,
                written.stream().filter(Unwritten::alarm).map(Unwritten::append).toList());
        follow(connection, written.stream().map(Unwritten::append).toList());
    }

    /** A row of the feed that this transaction does not see, and is there, was written by another one since it began. */
    private void follow(Connection connection, List<Append> appends) throws SQLException {
        try {
            feed.follow(connection, appends);
        } catch (SQLException e) {
            throw SqlStates.isDuplicate(e) ? SqlStates.overtaken(e) : e;
        }
    }
}
