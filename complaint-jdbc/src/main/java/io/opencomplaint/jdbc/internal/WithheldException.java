package io.opencomplaint.jdbc.internal;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A failure whose message holds no stored or bound value: one that the library words itself, or what is left of
 * another's without its message. Drivers and parsers quote values, and hosts log causes.
 */
public final class WithheldException extends SQLException {

    private static final long serialVersionUID = 1L;

    /**
     * A failure in words of the library.
     *
     * @param message without any value
     * @param state SQLState
     */
    public WithheldException(String message, String state) {
        super(message, state);
    }

    private WithheldException(String message, @Nullable String state, int vendorCode) {
        super(message, state, vendorCode);
    }

    /**
     * What may be told of a failure: class, SQLState, vendor code and stack trace, the same of its causes, of what it
     * suppressed and of the exceptions that the driver chained to it.
     *
     * @param failure of any kind
     * @return a copy, with its message only when the library worded it
     */
    public static WithheldException of(Throwable failure) {
        return of(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static WithheldException of(Throwable failure, Set<Throwable> seen) {
        seen.add(failure);
        WithheldException told = alone(failure);
        told.setStackTrace(failure.getStackTrace());
        Throwable cause = failure.getCause();
        if (cause != null && !seen.contains(cause)) {
            told.initCause(of(cause, seen));
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            if (!seen.contains(suppressed)) {
                told.addSuppressed(of(suppressed, seen));
            }
        }
        if (failure instanceof SQLException e && e.getNextException() != null && !seen.contains(e.getNextException())) {
            told.setNextException(of(e.getNextException(), seen));
        }
        return told;
    }

    private static WithheldException alone(Throwable failure) {
        String name = failure.getClass().getName();
        if (!(failure instanceof SQLException e)) {
            return new WithheldException(name, null, 0);
        }
        String told = failure instanceof WithheldException
                ? String.valueOf(failure.getMessage())
                : name + ", SQLState " + SqlStates.of(e) + ", vendor code " + e.getErrorCode();
        return new WithheldException(told, e.getSQLState(), e.getErrorCode());
    }
}
