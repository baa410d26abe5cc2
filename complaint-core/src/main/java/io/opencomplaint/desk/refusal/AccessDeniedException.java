package io.opencomplaint.desk.refusal;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.access.Permission;
import io.opencomplaint.model.ComplaintId;
import org.jspecify.annotations.Nullable;

/**
 * The actor is not allowed to see that. Where not even that there is such a complaint may be told, the answer is
 * {@link io.opencomplaint.spi.ComplaintNotFoundException} instead.
 */
public final class AccessDeniedException extends ComplaintException {

    private static final long serialVersionUID = 1L;

    private final Permission permission;
    private final @Nullable ComplaintId complaint;

    /**
     * Not allowed.
     *
     * @param permission that is missing
     * @param actor id of who asked
     * @param complaint of which complaint; {@code null} for what is over the whole tenant
     */
    public AccessDeniedException(Permission permission, String actor, @Nullable ComplaintId complaint) {
        super(
                "not-allowed",
                "The actor " + actor + " lacks the permission " + permission
                        + (complaint == null ? " for all complaints of the tenant" : " on complaint " + complaint)
                        + "; grant it in the access rules of the policy, or ask by an actor who has it");
        this.permission = permission;
        this.complaint = complaint;
    }

    /** {@return what is missing} */
    public Permission permission() {
        return permission;
    }

    /** {@return of which complaint; {@code null} for what is over the whole tenant} */
    public @Nullable ComplaintId complaint() {
        return complaint;
    }
}
