package io.opencomplaint.event;

import io.opencomplaint.model.Text;
import java.util.Objects;

/**
 * Somebody has an interest of their own in the complaint and keeps out of it 回避, or has none after all 解除回避.
 *
 * @param person id of the person
 * @param interested whether they have
 * @param reason why
 */
public record InterestDeclared(String person, boolean interested, Text reason) implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param person id of the person
     * @param interested whether they have
     * @param reason why
     */
    public InterestDeclared {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(reason, "reason");
    }
}
