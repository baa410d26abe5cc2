package io.opencomplaint.event;

import io.opencomplaint.model.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The complainant agreed to a compensation or declined it 赔付答复.
 *
 * @param key of the entry
 * @param agreed whether they agreed
 * @param text in their words
 */
public record CompensationAnswered(String key, boolean agreed, @Nullable Text text) implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param key of the entry
     * @param agreed whether they agreed
     * @param text in their words
     */
    public CompensationAnswered {
        Objects.requireNonNull(key, "key");
    }
}
