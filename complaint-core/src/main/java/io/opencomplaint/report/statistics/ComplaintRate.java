package io.opencomplaint.report.statistics;

import io.opencomplaint.InvalidValueException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Complaints beside what they are out of 投诉率 (S23): orders, deliveries, mails sent, revenue.
 *
 * @param key of the group
 * @param complaints how many were received
 * @param denominator of how many, as the host says; not negative
 */
public record ComplaintRate(String key, long complaints, BigDecimal denominator) {

    /**
     * Checks the denominator.
     *
     * @param key of the group
     * @param complaints how many were received
     * @param denominator of how many
     * @throws InvalidValueException when the denominator is negative
     */
    public ComplaintRate {
        if (denominator.signum() < 0) {
            throw new InvalidValueException("complaint rate", "give a denominator of zero or more");
        }
    }

    /**
     * The rate.
     *
     * @return 0 or more, where 1 is one complaint for each; empty where the denominator is zero
     */
    public Optional<BigDecimal> rate() {
        return denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(complaints).divide(denominator, MathContext.DECIMAL64));
    }

    /**
     * Whether it is over a target.
     *
     * @param target such as 0.018 for 1.8 %
     * @return true when it is more; false where there is no rate
     */
    public boolean exceeds(BigDecimal target) {
        // Not divided, so that a rate that is exactly the target is not over it.
        return denominator.signum() > 0 && BigDecimal.valueOf(complaints).compareTo(target.multiply(denominator)) > 0;
    }
}
