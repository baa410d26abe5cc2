package io.opencomplaint.jdbc.internal;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a database means by its SQLState. */
public final class SqlStates {

    /** H2, PostgreSQL. */
    private static final String UNIQUE_VIOLATION = "23505";

    /** MySQL and MariaDB know no finer one. */
    private static final String INTEGRITY_VIOLATION = "23000";

    /** A lock was not given in time: how H2 tells of two that wait for each other at a unique key. */
    private static final String LOCK_TIMEOUT = "HYT00";

    /** Of the library's own: a driver that does not tell which rows a batch changed. */
    static final String UNTOLD = "OCB01";

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
                && (UNIQUE_VIOLATION.equals(e.getSQLState()) || INTEGRITY_VIOLATION.equals(e.getSQLState()));
    }

    /**
     * Whether a batch could not be done as one, so that what is in it is to be tried apart.
     *
     * @param failure what the driver threw
     * @return true for a duplicate key, for a lock that was not given in time, and where the driver does not tell which rows
     *     it changed
     */
    public static boolean isToBeTriedApart(@Nullable Throwable failure) {
        return isDuplicate(failure)
                || (failure instanceof SQLException e && (UNTOLD.equals(of(e)) || LOCK_TIMEOUT.equals(of(e))));
    }

    /**
     * Whether the database rolled a transaction back because of another one: a serialization failure or a deadlock. All of
     * it is undone, so the same work can be done again.
     *
     * @param failure what the driver threw
     * @return true for the SQLStates of class 40
     */
    public static boolean isConflict(@Nullable Throwable failure) {
        return failure instanceof SQLException e && of(e).startsWith(ROLLED_BACK);
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
