package io.opencomplaint.jdbc.internal;

import java.sql.SQLException;
import java.util.Arrays;
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

    /** H2: something failed within it. */
    private static final int FAILED_WITHIN = 50_000;

    /**
     * Where H2 puts a deadlock into words. Up to 2.4.240 it fails there when one of those that wait gets on meanwhile, and so says
     * that it failed instead of that it ended the deadlock.
     */
    private static final String DEADLOCK_DETAILS = "getDeadlockDetails";

    /** Of the library's own: a driver that does not tell which rows a batch changed. */
    static final String UNTOLD = "OCB01";

    /**
     * Two made the same table or index at once: it exists (H2, PostgreSQL), or both waited for each other. H2 2.x has no
     * state of its own for an index that came into being between its look and its making, only that of a general error.
     */
    private static final Set<String> COLLISIONS = Set.of("42S01", "42S11", "42P07", "42710", "40001", "HYT00", "HY000");

    /**
     * Rolled back because of another transaction: the standard's 40000 and 40001 (also MySQL's 1213, H2's deadlock), and
     * PostgreSQL's deadlock. Not the whole class 40: after 40002 the same work fails again, and 40003 says that nobody knows.
     */
    private static final Set<String> CONFLICTS = Set.of("40000", "40001", "40P01");

    /** Standard SQL: class of the states that say that a transaction was rolled back. */
    private static final String ROLLED_BACK = "40";

    /** Standard SQL: the one of that class which does not. */
    private static final String COMPLETION_UNKNOWN = "40003";

    /** Standard SQL: class of violated constraints. */
    private static final String INTEGRITY = "23";

    /** A lock did not come in time: H2, PostgreSQL's lock_timeout and NOWAIT. */
    private static final Set<String> LOCK_TIMEOUTS = Set.of("HYT00", "55P03");

    /** MySQL and MariaDB have no state of its own for it: ER_LOCK_WAIT_TIMEOUT under a general one. */
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    private static final Set<String> GENERAL = Set.of("HY000", "41000");

    /** Standard SQL: read-only SQL transaction; also MariaDB's 1792. */
    private static final String READ_ONLY = "25006";

    /**
     * Classes of what is wrong with a statement, with its values or with who wants it: the standard's, those of PostgreSQL for
     * resources, limits and objects that are not ready, for procedures (P0), and the library's own.
     */
    private static final Set<String> REFUSALS =
            Set.of("02", "0A", "21", "22", "25", "26", "28", "3D", "3F", "42", "44", "53", "54", "55", "P0", "OC");

    /** PostgreSQL, also at a statement_timeout. */
    private static final String CANCELLED = "57014";

    /** Standard SQL: not in a running transaction. */
    public static final String ACTIVE_TRANSACTION = "25001";

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
     * Whether a batch could not be done as one, so that what is in it is to be tried apart.
     *
     * @param failure what the driver threw
     * @return true for a duplicate key, and where the driver does not tell which rows it changed
     */
    public static boolean isToBeTriedApart(@Nullable Throwable failure) {
        return isDuplicate(failure) || isUntold(failure);
    }

    /**
     * Whether a driver did not tell which rows a batch changed.
     *
     * @param failure what was thrown
     * @return true for the library's own state
     */
    public static boolean isUntold(@Nullable Throwable failure) {
        return failure instanceof SQLException e && UNTOLD.equals(of(e));
    }

    /**
     * Whether the database rolled a transaction back because of another one: a serialization failure or a deadlock. All of
     * it is undone, so the same work can be done again.
     *
     * @param failure what the driver threw
     * @return true when doing it again at once is worth it
     */
    public static boolean isConflict(@Nullable Throwable failure) {
        return failure instanceof SQLException e
                && (CONFLICTS.contains(of(e)) || (GENERAL_ERROR.equals(of(e)) && isConflictWithoutState(e)));
    }

    private static boolean isConflictWithoutState(SQLException failure) {
        Throwable cause = failure.getCause();
        return failure.getErrorCode() == CHANGED_SINCE_READ
                || (failure.getErrorCode() == FAILED_WITHIN
                        && cause != null
                        && Arrays.stream(cause.getStackTrace()).limit(1).anyMatch(at -> at.getMethodName()
                                .equals(DEADLOCK_DETAILS)));
    }

    /**
     * Whether a failed commit says of itself that all was undone: because of another transaction, or of a constraint that is
     * checked at the end.
     *
     * @param failure what the driver threw
     * @return false for all that leaves it open, a lost connection above all
     */
    public static boolean isUndone(Throwable failure) {
        String state = of(failure);
        return (state.startsWith(ROLLED_BACK) && !state.equals(COMPLETION_UNKNOWN)) || state.startsWith(INTEGRITY);
    }

    /**
     * Whether a statement that commits by itself says by its failure that it changed nothing. The rest leaves that open: lost
     * connections, servers that are shut down, which may come after the commit, and whatever has no SQLState.
     *
     * @param failure what the driver threw
     * @return true when nothing was changed
     */
    public static boolean isRefused(Throwable failure) {
        String state = of(failure);
        return isUndone(failure)
                || isLockTimeout(failure)
                || isConflict(failure)
                || CANCELLED.equals(state)
                || REFUSALS.stream().anyMatch(state::startsWith);
    }

    /**
     * Whether a lock did not come in time. Most databases undo only the statement.
     *
     * @param failure what the driver threw
     * @return true when another transaction held it for as long as the database waits
     */
    public static boolean isLockTimeout(@Nullable Throwable failure) {
        return failure instanceof SQLException e
                && (LOCK_TIMEOUTS.contains(of(e))
                        || (e.getErrorCode() == LOCK_WAIT_TIMEOUT && GENERAL.contains(of(e))));
    }

    /**
     * A duplicate that is a conflict in truth: the row came from another transaction, and after it this one would see it.
     *
     * @param failure what the driver threw
     * @return the same as a serialization failure
     */
    public static SQLException overtaken(SQLException failure) {
        WithheldException told =
                new WithheldException("Another transaction wrote the same row since this one began", "40001");
        told.initCause(failure);
        return told;
    }

    /**
     * Whether a write was refused because the transaction only reads.
     *
     * @param failure what the driver threw
     * @return true for the standard's state; some drivers have others
     */
    public static boolean isReadOnly(@Nullable Throwable failure) {
        return failure instanceof SQLException e && READ_ONLY.equals(of(e));
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
