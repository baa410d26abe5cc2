package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a complaint 责任部门与责任人.
 *
 * @param unit the host's key of the department, 1 to 128 characters
 * @param handler the host's key of the person; {@code null} while the unit has not named one
 */
public record Assignee(String unit, @Nullable String handler) {

    /**
     * Checks both keys.
     *
     * @param unit the host's key of the department
     * @param handler the host's key of the person
     * @throws InvalidValueException when one is not of the form above
     */
    public Assignee {
        Require.key("unit", unit);
        if (handler != null) {
            Require.key("handler", handler);
        }
    }

    /**
     * Both as a path, as those of categories are written: a slash within either is told from the one between them.
     *
     * @return {@code unit/handler}, or the unit alone
     */
    public String path() {
        return PathText.of(handler == null ? List.of(unit) : List.of(unit, handler));
    }

    /**
     * A unit that has yet to name a person.
     *
     * @param unit the host's key of the department
     * @return the assignee
     */
    public static Assignee unit(String unit) {
        return new Assignee(unit, null);
    }

    /**
     * A person of a unit.
     *
     * @param unit the host's key of the department
     * @param handler the host's key of the person
     * @return the assignee
     */
    public static Assignee of(String unit, String handler) {
        return new Assignee(unit, handler);
    }
}
