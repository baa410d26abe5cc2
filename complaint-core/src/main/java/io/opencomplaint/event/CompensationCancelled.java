package io.opencomplaint.event;

import io.opencomplaint.model.Text;
import java.util.Objects;

/**
 * An entry of the ledger was taken back 赔付撤销 (ours); what is not paid of it is no longer owed.
 *
 * @param key of the entry
 * @param reason why
 */
public record CompensationCancelled(String key, Text reason) implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param key of the entry
     * @param reason why
     */
    public CompensationCancelled {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(reason, "reason");
    }
}
