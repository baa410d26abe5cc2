package io.opencomplaint.jdbc.internal;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What a database means by its SQLState. */
public final class SqlStates {

    /** H2, PostgreSQL. */
    private static final String UNIQUE_VIOLATION = "23505";

    /** MySQL and MariaDB know no finer one. */
    private static final String INTEGRITY_VIOLATION = "23000";

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
     * The SQLState for a message.
     *
     * @param failure what was thrown
     * @return its SQLState, or "none"
     */
    public static String of(Throwable failure) {
        return failure instanceof SQLException e && e.getSQLState() != null ? e.getSQLState() : "none";
    }
}
