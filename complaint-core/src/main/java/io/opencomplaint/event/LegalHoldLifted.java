package io.opencomplaint.event;

import java.util.Objects;

/**
 * A legal hold is over 解除法律保全; others may be left.
 *
 * @param key of its matter
 */
public record LegalHoldLifted(String key) implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param key of its matter
     */
    public LegalHoldLifted {
        Objects.requireNonNull(key, "key");
    }
}
