package io.opencomplaint.spi;

import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintException;
import io.opencomplaint.model.ExternalReference;
import org.jspecify.annotations.Nullable;

/** The tenant already has a complaint with this id, number or external reference. */
public final class DuplicateException extends ComplaintException {

    private static final long serialVersionUID = 1L;

    /**
     * Something that must be unique is taken.
     *
     * @param complaint the one that was not stored
     */
    public DuplicateException(Complaint complaint) {
        super(
                "duplicate",
                "Tenant " + complaint.tenant() + " already has a complaint with the id " + complaint.id()
                        + named("the number", complaint.number())
                        + reference(complaint.filing().reference())
                        + "; it was not stored again");
    }

    private static String named(String what, @Nullable String value) {
        return value == null ? "" : " or " + what + " " + value;
    }

    private static String reference(@Nullable ExternalReference reference) {
        return named("the external reference", reference == null ? null : reference.toString());
    }
}
