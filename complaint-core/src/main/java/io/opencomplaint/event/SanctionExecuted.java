package io.opencomplaint.event;

import io.opencomplaint.model.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sanction was carried out 责任处理执行 (S10).
 *
 * @param key of the sanction
 * @param text what was said of it
 */
public record SanctionExecuted(String key, @Nullable Text text) implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param key of the sanction
     * @param text what was said of it
     */
    public SanctionExecuted {
        Objects.requireNonNull(key, "key");
    }
}
