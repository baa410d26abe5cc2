package io.opencomplaint.jdbc;

/** Appends cannot be written together: somebody took a key meanwhile, or the driver does not tell which rows a batch changed. */
final class TryApart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TryApart(Throwable reason) {
        super(null, reason, false, false);
    }
}
