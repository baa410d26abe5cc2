package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.util.Arrays;
import java.util.Set;

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
 */
public record Actor(String id, Set<Role> roles) {

    /**
     * Checks the id and copies the roles.
     *
     * @param id the host's identifier of the person or program
     * @param roles what they may be in this act
     * @throws InvalidValueException when the id is not a key
     */
    public Actor {
        Require.key("actor id", id);
        roles = Set.copyOf(Require.present("actor", "its roles", roles));
    }

    /**
     * An actor with roles.
     *
     * @param id the host's identifier, 1 to 128 characters
     * @param roles any number
     * @return the actor
     */
    public static Actor of(String id, Role... roles) {
        return new Actor(id, Set.copyOf(Arrays.asList(roles)));
    }
}
