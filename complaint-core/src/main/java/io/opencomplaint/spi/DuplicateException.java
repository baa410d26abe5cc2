package io.opencomplaint.spi;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import org.jspecify.annotations.Nullable;

/** The tenant already has a complaint with this id, this number or this external reference. Nothing was stored. */
public final class DuplicateException extends ComplaintException {

    private static final long serialVersionUID = 1L;

    private final ComplaintId complaint;

    /**
     * Something that must be unique is taken.
     *
     * @param complaint the one that was not stored
     */
    public DuplicateException(Complaint complaint) {
        super(
                "duplicate",
                "Tenant " + complaint.tenant() + " has another complaint with the same id"
                        + or("number", complaint.number())
                        + or("external reference", complaint.filing().reference())
                        + "; look it up by them, or give others: " + complaint.id());
        this.complaint = complaint.id();
    }

    /**
     * Which complaint was not stored.
     *
     * @return its id
     */
    public ComplaintId complaint() {
        return complaint;
    }

    private static String or(String what, @Nullable Object value) {
        return value == null ? "" : ", or the same " + what + " " + value;
    }
}
