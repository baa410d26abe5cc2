package io.opencomplaint.jdbc;

import java.sql.SQLException;

/** A commit of which nobody knows whether it happened. Has no SQLState, so that nothing takes it for one to do again. */
final class CommitFailedException extends SQLException {

    private static final long serialVersionUID = 1L;

    private final Exception failure;

    CommitFailedException(Exception failure) {
        super(failure);
        this.failure = failure;
    }

    /** What the driver threw. */
    Exception failure() {
        return failure;
    }
}
