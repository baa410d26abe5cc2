package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.DeadLetter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Rows of the table of what waits that are dead letters. Immutable; every call works on the connection that it is given. */
public final class LetterTable {

    private static final String SELECT_DEAD =
            """
            SELECT complaint_id, delivered, last_sequence, attempts
            FROM ${schema}${prefix}complaint_feed
            WHERE tenant = ? AND consumer = ? AND dead = TRUE AND complaint_id > ?
            ORDER BY complaint_id
            ${limit}
            """;

    private static final String DELETE_SKIPPED =
            """
            DELETE FROM ${schema}${prefix}complaint_feed
            WHERE tenant = ? AND complaint_id = ? AND consumer = ? AND dead = TRUE AND last_sequence <= ?
            """;

    private static final String REVIVE =
            """
            UPDATE ${schema}${prefix}complaint_feed
            SET delivered = CASE WHEN delivered < ? THEN ? ELSE delivered END,
                dead = FALSE, attempts = 0, ticket = ticket + 1
            WHERE tenant = ? AND complaint_id = ? AND consumer = ? AND dead = TRUE
            """;

    private final SqlDialect dialect;
    private final String selectDead;
    private final String deleteSkipped;
    private final String revive;

    /**
     * The table under given names.
     *
     * @param dialect of the database
     * @param names puts schema, prefix and the words of the dialect into a statement
     */
    public LetterTable(SqlDialect dialect, UnaryOperator<String> names) {
        this.dialect = dialect;
        selectDead = names.apply(SELECT_DEAD);
        deleteSkipped = names.apply(DELETE_SKIPPED);
        revive = names.apply(REVIVE);
    }

    /**
     * Dead letters.
     *
     * @param connection to read on
     * @param tenant whose
     * @param consumer for whom
     * @param after go on after this complaint
     * @param limit how many at most
     * @return by complaint
     * @throws SQLException when the database refuses
     */
    public List<DeadLetter> deadLetters(
            Connection connection, Tenant tenant, ConsumerName consumer, @Nullable ComplaintId after, int limit)
            throws SQLException {
        List<DeadLetter> letters = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(selectDead)) {
            new Parameters(dialect, statement)
                    .string(tenant.code())
                    .string(consumer.value())
                    .string(after == null ? "" : after.value())
                    .number((long) limit);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Row row = new Row(dialect, rows);
                    letters.add(
                            new DeadLetter(new ComplaintId(row.string()), row.number(), row.number(), row.integer()));
                }
            }
        }
        return List.copyOf(letters);
    }

    /**
     * Brings a dead letter back, or takes it away when nothing of it is left.
     *
     * @param connection to write on
     * @param tenant whose
     * @param consumer for whom
     * @param complaint whose events
     * @param skipped the last sequence to leave out
     * @return whether there was one
     * @throws SQLException when the database refuses
     */
    public boolean revive(
            Connection connection, Tenant tenant, ConsumerName consumer, ComplaintId complaint, long skipped)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(deleteSkipped)) {
            FeedTable.key(new Parameters(dialect, statement), tenant, consumer, complaint)
                    .number(skipped);
            if (statement.executeUpdate() == 1) {
                return true;
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(revive)) {
            FeedTable.key(
                    new Parameters(dialect, statement).number(skipped).number(skipped), tenant, consumer, complaint);
            return statement.executeUpdate() == 1;
        }
    }
}
