package io.opencomplaint.access;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.model.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a role is allowed to do with complaints to which it stands in some relations 授权. Immutable.
 *
 * @param role whose; {@code null} for whoever comes with none of the roles that the rules name, as under a workflow whose acts are open
 *     to anyone
 * @param permissions what is allowed, at least one
 * @param relations where it is, at least one, never {@link Relation#OTHER_TENANT}
 */
public record Grant(@Nullable Role role, Set<Permission> permissions, Set<Relation> relations) {

    /** Every relation within the tenant. */
    public static final Set<Relation> EVERYWHERE =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Relation.OTHER_TENANT)));

    /** Where the actor is neither a party to the case nor keeps out of it. */
    public static final Set<Relation> UNINVOLVED =
            Collections.unmodifiableSet(EnumSet.range(Relation.HANDLER, Relation.OTHER_UNIT));

    /**
     * Copies both sets, in the order of their constants.
     *
     * @param role whose
     * @param permissions what is allowed
     * @param relations where it is
     * @throws InvalidValueException when one of them is empty, or something is granted to those of other tenants
     */
    public Grant {
        if (permissions.isEmpty() || relations.isEmpty()) {
            throw new InvalidValueException("grant", "name at least one permission and one relation");
        }
        if (relations.contains(Relation.OTHER_TENANT)) {
            throw new InvalidValueException(
                    "grant",
                    "nothing can be granted to those of other tenants; leave " + Relation.OTHER_TENANT + " out");
        }
        permissions = Collections.unmodifiableSet(EnumSet.copyOf(permissions));
        relations = Collections.unmodifiableSet(EnumSet.copyOf(relations));
    }
}
