package io.opencomplaint.jdbc.internal;

import io.opencomplaint.spi.Append;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Brings known complaints to a later version, and along with them, to save a round trip, writes what the database can change in
 * the same statement. Immutable; every call works on the connection that it is given.
 */
public final class ComplaintUpdates {

    private final SqlDialect dialect;
    private final EventTable events;
    private final ComplaintSql sql;
    private final @Nullable String withEvent;
    private final boolean withAlarm;
    private final String each;

    /**
     * The tables under given names.
     *
     * @param dialect of the database
     * @param names puts schema, prefix and the words of the dialect into a statement
     * @param events binds them
     */
    public ComplaintUpdates(SqlDialect dialect, UnaryOperator<String> names, EventTable events) {
        this.dialect = dialect;
        this.events = events;
        sql = new ComplaintSql(names);
        String updating = dialect.updating(sql.update, EventTable.ROW);
        withEvent = updating == null ? null : names.apply(EventTable.INTO) + updating;
        withAlarm = dialect.updatesJoins();
        each = withAlarm ? sql.updateWithAlarm : withEvent == null ? sql.update : withEvent;
    }

    /**
     * Brings a complaint to a later version.
     *
     * @param connection to write on
     * @param append to a known complaint
     * @return what is left to write; {@code null} when something else than the expected version is stored, or nothing
     * @throws SQLException when the database refuses
     */
    public @Nullable Unwritten write(Connection connection, Append append) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(each)) {
            bind(new Parameters(dialect, statement), append);
            return left(append, statement.executeUpdate());
        }
    }

    /**
     * Brings complaints to a later version, in the order given.
     *
     * @param connection to write on
     * @param appends to known complaints
     * @return what is left to write of those whose complaint was at the version they expect; a list of the caller's
     * @throws SQLException when the database refuses, or its driver does not tell which
     */
    public List<Unwritten> write(Connection connection, List<Append> appends) throws SQLException {
        if (appends.isEmpty()) {
            return new ArrayList<>();
        }
        return dialect.takesArrays() ? together(connection, appends) : batch(connection, appends);
    }

    /**
     * Brings a complaint to a later version, with all its texts.
     *
     * @param connection to write on
     * @param append to a known complaint, that says that texts were erased
     * @return false when something else than the expected version is stored, or nothing
     * @throws SQLException when the database refuses
     */
    public boolean redact(Connection connection, Append append) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.redact)) {
            Parameters to = new Parameters(dialect, statement);
            ComplaintWriter writer = new ComplaintWriter(to);
            writer.state(append.complaint());
            writer.texts(append.complaint().filing());
            key(to, append);
            return statement.executeUpdate() > 0;
        }
    }

    private List<Unwritten> batch(Connection connection, List<Append> appends) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(each)) {
            for (Append append : appends) {
                bind(new Parameters(dialect, statement), append);
                statement.addBatch();
            }
            int[] counts = Batches.told(statement.executeBatch());
            List<Unwritten> written = new ArrayList<>();
            for (int i = 0; i < counts.length; i++) {
                Unwritten left = left(appends.get(i), counts[i]);
                if (left != null) {
                    written.add(left);
                }
            }
            return written;
        }
    }

    private List<Unwritten> together(Connection connection, List<Append> appends) throws SQLException {
        ValueArrays arrays = ValueArrays.of(appends, this::state);
        Set<String> written = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(arrays.in(sql.updateFrom))) {
            arrays.bind(connection, statement);
            try (ResultSet ids = statement.executeQuery()) {
                while (ids.next()) {
                    written.add(ids.getString(1));
                }
            }
        }
        List<Unwritten> left = new ArrayList<>();
        for (Append append : appends) {
            if (written.contains(append.complaint().id().value())) {
                left.add(Unwritten.allOf(append));
            }
        }
        return left;
    }

    private void bind(Values to, Append append) throws SQLException {
        if (withEvent != null) {
            events.bind(to, append.tenant(), append.events().get(0));
        }
        state(to, append);
    }

    private void state(Values to, Append append) throws SQLException {
        new ComplaintWriter(to).state(append.complaint());
        if (withAlarm) {
            to.instant(DueTable.dueAt(append.complaint()));
        }
        key(to, append);
    }

    private static void key(Values to, Append append) throws SQLException {
        to.string(append.tenant().code())
                .string(append.complaint().id().value())
                .number(append.expectedVersion());
    }

    private @Nullable Unwritten left(Append append, int rows) {
        if (rows == 0) {
            return null;
        }
        int written = withEvent == null ? 0 : 1;
        // One row: the place was not there, or the driver counts no row that stays as it was.
        // that stays as it was.
        boolean unplaced = !withAlarm || rows == 1;
        return new Unwritten(
                append, append.events().subList(written, append.events().size()), unplaced);
    }
}
