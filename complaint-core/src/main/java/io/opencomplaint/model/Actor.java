package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who performs an act 操作人. The host has authenticated them; the library believes it. Complainants who help themselves are actors
 * with the role {@link Role#COMPLAINANT}.
 *
 * <p>An id is compared with the keys of the {@link Party parties}: whoever's id is the key of one of them is kept out of the case
 * 回避. Where a customer and somebody of the staff may have the same key, give one of the two a prefix.
 *
 * @param id the host's identifier of the person or program, 1 to 128 characters; goes into the history, so give an id
 *     and not a name
 * @param roles what they may be in this act
 * @param units the host's keys of the departments they belong to 所属部门, 1 to 128 characters each; compared with the unit that
 *     answers for a complaint, and with the key of its respondent
 * @param tenant whose they are; {@code null} for those who work for every tenant of the host
 * @param onBehalfOf id of the person for whom they act 代为办理, 1 to 128 characters; goes into the history beside their own
 */
public record Actor(
        String id, Set<Role> roles, Set<String> units, @Nullable Tenant tenant, @Nullable String onBehalfOf) {

    /** How many roles they may come with. */
    public static final int MAX_ROLES = 100;

    /** How many departments they may come with; each is looked for by itself when they search. */
    public static final int MAX_UNITS = 100;

    /**
     * Checks the ids and copies roles and units.
     *
     * @param id the host's identifier of the person or program
     * @param roles what they may be in this act
     * @param units the host's keys of the departments they belong to
     * @param tenant whose they are
     * @param onBehalfOf id of the person for whom they act
     * @throws InvalidValueException when an id or a unit is not a key, or there are too many roles or units
     */
    public Actor {
        Require.key("actor id", id);
        roles = Set.copyOf(Require.present("actor", "its roles", roles));
        units = Set.copyOf(Require.present("actor", "its units", units));
        if (roles.size() > MAX_ROLES || units.size() > MAX_UNITS) {
            throw new InvalidValueException(
                    "actor", "give " + MAX_ROLES + " roles and " + MAX_UNITS + " units at most, those of this act");
        }
        units.forEach(unit -> Require.key("unit", unit));
        if (onBehalfOf != null) {
            Require.key("actor id", onBehalfOf);
        }
    }

    /**
     * An actor with roles, in no unit, of no one tenant, for themselves.
     *
     * @param id the host's identifier, 1 to 128 characters
     * @param roles any number
     * @return the actor
     */
    public static Actor of(String id, Role... roles) {
        return new Actor(id, Set.copyOf(Arrays.asList(roles)), Set.of(), null, null);
    }

    /**
     * The same, in departments.
     *
     * @param keys the host's keys of all departments they belong to
     * @return a copy
     */
    public Actor in(String... keys) {
        return new Actor(id, roles, Set.copyOf(Arrays.asList(keys)), tenant, onBehalfOf);
    }

    /**
     * The same, of one tenant alone: the desks of others refuse them.
     *
     * @param only whose they are
     * @return a copy
     */
    public Actor of(Tenant only) {
        return new Actor(id, roles, units, only, onBehalfOf);
    }

    /**
     * Who answers for what they do: rules that keep persons apart 职责分离 hold for both.
     *
     * @return their id, and after it that of whom they act for
     */
    public List<String> persons() {
        return onBehalfOf == null || onBehalfOf.equals(id) ? List.of(id) : List.of(id, onBehalfOf);
    }

    /**
     * The same, acting for somebody else, with their own roles and units 代为办理. What the other keeps out of by their id, they keep out of too;
     * what only the other may do, as whom the case is assigned to, they may do for them. The other's roles and units are not known here.
     *
     * @param principal id of the other
     * @return a copy
     */
    public Actor onBehalfOf(String principal) {
        return new Actor(id, roles, units, tenant, principal);
    }
}
