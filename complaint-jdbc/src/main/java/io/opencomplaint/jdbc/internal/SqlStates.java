package io.opencomplaint.jdbc.internal;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a database means by its SQLState. */
public final class SqlStates {

    /** H2, PostgreSQL. */
    private static final String UNIQUE_VIOLATION = "23505";

    /** MySQL and MariaDB have one SQLState for every broken constraint, and these codes for a key that is taken. */
    private static final Set<Integer> DUPLICATE_KEYS = Set.of(1062, 1586);

    private static final String INTEGRITY_VIOLATION = "23000";

    /** MariaDB under snapshot isolation: the record has changed since it was read. It has no SQLState of its own. */
    private static final int CHANGED_SINCE_READ = 1020;

    private static final String GENERAL_ERROR = "HY000";

    /**
     * Two made the same table or index at once: it exists (H2, PostgreSQL), or both waited for each other. H2 2.x has no
     * state of its own for an index that came into being between its look and its making, only that of a general error.
     */
    private static final Set<String> COLLISIONS = Set.of("42S01", "42S11", "42P07", "42710", "40001", "HYT00", "HY000");

    /** Standard SQL: class of the states that say that a transaction was rolled back. */
    private static final String ROLLED_BACK = "40";

    private SqlStates() {}

    /**
     * Whether something that must be unique is taken.
     *
     * @param failure what the driver threw
     * @return true for a duplicate key
     */
    public static boolean isDuplicate(@Nullable Throwable failure) {
        return failure instanceof SQLException e
                && (UNIQUE_VIOLATION.equals(e.getSQLState())
                        || (INTEGRITY_VIOLATION.equals(e.getSQLState()) && DUPLICATE_KEYS.contains(e.getErrorCode())));
    }

    /**
     * Whether the database rolled a transaction back because of another one: a serialization failure or a deadlock. All of
     * it is undone, so the same work can be done again.
     *
     * @param failure what the driver threw
     * @return true for the SQLStates of class 40, which a deadlock of MySQL and MariaDB (1213) has too
     */
    public static boolean isConflict(@Nullable Throwable failure) {
        return failure instanceof SQLException e
                && (of(e).startsWith(ROLLED_BACK)
                        || (GENERAL_ERROR.equals(of(e)) && e.getErrorCode() == CHANGED_SINCE_READ));
    }

    /**
     * Whether somebody else seems to have made the same thing at the same moment, so that looking again is worth it.
     *
     * @param failure what the driver threw
     * @return true for what a second look may settle
     */
    public static boolean isCollision(@Nullable Throwable failure) {
        return isDuplicate(failure) || (failure instanceof SQLException e && COLLISIONS.contains(of(e)));
    }

    /**
     * The SQLState for a message.
     *
     * @param failure what was thrown
     * @return its SQLState, or "none"
     */
    public static String of(Throwable failure) {
        return failure instanceof SQLException e && e.getSQLState() != null ? e.getSQLState() : "none";
    }
}
