package io.opencomplaint.event;

import io.opencomplaint.model.LegalHold;
import java.util.Objects;

/**
 * Nothing of the complaint may be erased any more 法律保全.
 *
 * @param hold why
 */
public record LegalHoldPlaced(LegalHold hold) implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param hold why
     */
    public LegalHoldPlaced {
        Objects.requireNonNull(hold, "hold");
    }
}
