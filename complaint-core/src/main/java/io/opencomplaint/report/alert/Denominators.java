package io.opencomplaint.report.alert;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What complaints are out of 投诉率分母: orders, deliveries, mails sent, which only the host knows (S23). Must be safe from any thread,
 * and is asked once for each group and month that has a complaint. What it throws ends the analysis, and so does a negative number.
 */
@FunctionalInterface
public interface Denominators {

    /** Knows none, so that no rule on a rate can be evaluated. */
    Denominators NONE = base -> Optional.empty();

    /**
     * How many there were.
     *
     * @param base of what
     * @return zero or more; empty where it is not known
     */
    Optional<BigDecimal> of(RateBase base);
}
