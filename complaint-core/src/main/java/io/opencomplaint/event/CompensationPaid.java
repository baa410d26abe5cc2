package io.opencomplaint.event;

import io.opencomplaint.model.Money;
import io.opencomplaint.model.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed was paid, all of it or a part 支付赔付.
 *
 * @param key of the entry
 * @param payment reference of the payment 付款凭证号
 * @param amount how much, not counting what was paid before
 * @param text what was said of it
 */
public record CompensationPaid(String key, String payment, Money amount, @Nullable Text text) implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param key of the entry
     * @param payment reference of the payment
     * @param amount how much, not counting what was paid before
     * @param text what was said of it
     */
    public CompensationPaid {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(payment, "payment");
        Objects.requireNonNull(amount, "amount");
    }
}
