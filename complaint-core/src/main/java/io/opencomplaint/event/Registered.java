package io.opencomplaint.event;

import java.util.Objects;

/**
 * The complaint got its number 登记.
 *
 * @param number 投诉编号
 */
public record Registered(String number) implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param number 投诉编号
     */
    public Registered {
        Objects.requireNonNull(number, "number");
    }
}
