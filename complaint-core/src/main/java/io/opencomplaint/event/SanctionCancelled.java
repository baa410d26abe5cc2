package io.opencomplaint.event;

import io.opencomplaint.model.Text;
import java.util.Objects;

/**
 * A sanction was taken back before it was carried out 责任处理撤销 (ours).
 *
 * @param key of the sanction
 * @param reason why
 */
public record SanctionCancelled(String key, Text reason) implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param key of the sanction
     * @param reason why
     */
    public SanctionCancelled {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(reason, "reason");
    }
}
