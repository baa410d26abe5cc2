package io.opencomplaint.desk.refusal;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.access.Permission;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
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
        this(
                permission,
                complaint,
                "The actor " + actor + " lacks the permission " + permission
                        + (complaint == null ? " for all complaints of the tenant" : " on complaint " + complaint)
                        + "; grant it in the access rules of the policy, or ask by an actor who has it");
    }

    private AccessDeniedException(Permission permission, @Nullable ComplaintId complaint, String message) {
        super("not-allowed", message);
        this.permission = permission;
        this.complaint = complaint;
    }

    /**
     * Not allowed, whatever is granted: the actor is bound to another tenant.
     *
     * @param permission that is missing
     * @param actor id of who asked
     * @param tenant at whose desk
     * @return to throw
     */
    public static AccessDeniedException ofOtherTenant(Permission permission, String actor, Tenant tenant) {
        return new AccessDeniedException(
                permission,
                null,
                "The actor " + actor + " is bound to another tenant than " + tenant
                        + ", where nothing can be granted to them; ask at the desk of their own tenant");
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
