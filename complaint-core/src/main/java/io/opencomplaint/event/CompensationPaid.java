package io.opencomplaint.event;

import io.opencomplaint.model.Money;
import io.opencomplaint.model.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed was paid, all of it or a part 支付赔付.
 *
 * @param key of the entry
 * @param amount how much, not counting what was paid before
 * @param text what was said of it
 */
public record CompensationPaid(String key, Money amount, @Nullable Text text) implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param key of the entry
     * @param amount how much, not counting what was paid before
     * @param text what was said of it
     */
    public CompensationPaid {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(amount, "amount");
    }
}
