package io.opencomplaint.event;

import io.opencomplaint.model.CompensationKind;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Money was offered to the complainant 提出赔付.
 *
 * @param key of the entry
 * @param kind what for
 * @param amount how much
 * @param text in what words
 */
public record CompensationOffered(String key, CompensationKind kind, Money amount, @Nullable Text text)
        implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param key of the entry
     * @param kind what for
     * @param amount how much
     * @param text in what words
     */
    public CompensationOffered {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(amount, "amount");
    }
}
