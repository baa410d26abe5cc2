package io.opencomplaint.spi;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.model.ComplaintId;

/** Somebody else appended first. Read the complaint again and decide again. */
public final class StaleVersionException extends ComplaintException {

    private static final long serialVersionUID = 1L;

    private final ComplaintId complaint;

    /**
     * The append came too late.
     *
     * @param id of which complaint
     * @param expectedVersion the version that the append was made for
     */
    public StaleVersionException(ComplaintId id, long expectedVersion) {
        super(
                "stale-version",
                "The complaint is no longer at version " + expectedVersion + "; read it again and repeat the act: "
                        + id);
        this.complaint = id;
    }

    /**
     * Which complaint.
     *
     * @return its id
     */
    public ComplaintId complaint() {
        return complaint;
    }
}
