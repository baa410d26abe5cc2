package io.opencomplaint.sla;

import io.opencomplaint.calendar.ClockTime;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.calendar.WorkingTime;
import java.time.Duration;

/** The amounts of limits that are not counted in days. */
final class Amounts {

    private Amounts() {}

    static Duration of(TimeLimit limit) {
        return limit instanceof WorkingTime working ? working.amount() : ((ClockTime) limit).amount();
    }
}
