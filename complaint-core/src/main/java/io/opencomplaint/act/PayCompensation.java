package io.opencomplaint.act;

import io.opencomplaint.model.Compensation;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed is paid, all of it or a part 支付赔付. Parts sum; they never exceed what was agreed.
 *
 * @param complaint of which
 * @param key of the entry, 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param payment reference of the payment 付款凭证号, such as the number of the transfer, once within the entry, so that what is sent
 *     twice is not paid twice; 1 to 128 characters without control characters and without blanks at the ends
 * @param amount how much now, above zero, in the currency that was agreed
 * @param text what is to be said of it, at most 100,000 characters
 */
public record PayCompensation(
        @NotNull ComplaintId complaint,
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,63}") String key,
        @NotNull String payment,
        @NotNull Money amount,
        @Nullable @ValidText(max = 100_000) Text text)
        implements CaseAct {

    /**
     * Checks the reference.
     *
     * @param complaint of which
     * @param key of the entry
     * @param payment reference of the payment
     * @param amount how much now
     * @param text what is to be said of it
     * @throws io.opencomplaint.InvalidValueException when the reference is not of the form above
     */
    public PayCompensation {
        Compensation.checkPayment(payment);
    }

    /**
     * Without saying more.
     *
     * @param complaint of which
     * @param key of the entry
     * @param payment reference of the payment
     * @param amount how much now
     */
    public PayCompensation(ComplaintId complaint, String key, String payment, Money amount) {
        this(complaint, key, payment, amount, null);
    }

    @Override
    public ActType type() {
        return ActType.PAY_COMPENSATION;
    }
}
