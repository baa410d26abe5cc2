package io.opencomplaint.event;

import io.opencomplaint.model.Text;
import java.util.Objects;

/**
 * It was settled whether who complains is kept from whom the complaint concerns 保密投诉.
 *
 * @param confidential whether it is
 * @param reason why: a text and not a code, since it may tell who complains
 */
public record ConfidentialitySet(boolean confidential, Text reason) implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param confidential whether it is
     * @param reason why
     */
    public ConfidentialitySet {
        Objects.requireNonNull(reason, "reason");
    }
}
