package io.opencomplaint.spi;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;

/**
 * The tenant already has a complaint with this id, this number or this external reference. Nothing was stored.
 *
 * <p>Which of the three it was is not told: databases name the constraint in the text of their message alone, which is not to be
 * read, and on some of them no query can be asked any more in the transaction that failed. The message names those that the
 * complaint has; of a reference neither source nor value, which are another system's.
 */
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
                        + (complaint.number() == null ? "" : ", or the same number " + complaint.number())
                        + (complaint.filing().reference() == null ? "" : ", or the same external reference")
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
}
