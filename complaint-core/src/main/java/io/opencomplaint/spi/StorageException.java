package io.opencomplaint.spi;

import io.opencomplaint.ComplaintException;

/**
 * The store failed for a reason of its own: out of reach, out of space, a broken schema. The cause tells of what kind and
 * where. Safe to log: a store withholds the messages of drivers and parsers, which may quote what is stored.
 */
public final class StorageException extends ComplaintException {

    private static final long serialVersionUID = 1L;

    /**
     * The store failed.
     *
     * @param message what was being done and what to look at; no personal data
     * @param cause the failure underneath, without any message that may hold personal data
     */
    public StorageException(String message, Throwable cause) {
        super("storage-failure", message, cause);
    }
}
