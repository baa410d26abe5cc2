package io.opencomplaint.spi;

import io.opencomplaint.model.ComplaintException;

/** The store failed for a reason of its own: out of reach, out of space, a broken schema. The cause tells. */
public final class StorageException extends ComplaintException {

    private static final long serialVersionUID = 1L;

    /**
     * The store failed.
     *
     * @param message what was being done and what to look at; no personal data
     * @param cause the failure underneath
     */
    public StorageException(String message, Throwable cause) {
        super("storage-failure", message, cause);
    }
}
