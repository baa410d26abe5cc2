package io.opencomplaint.desk;

import java.time.Duration;
import java.util.List;

/** How deliveries are claimed and tried again. */
record DeliveryRules(Duration lease, int attempts) {

    static final DeliveryRules DEFAULTS = new DeliveryRules(Duration.ofMinutes(5), 8);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MAX_ATTEMPTS = 100;
    private static final int DOUBLINGS = 20;

    /** Adds what is wrong. */
    void check(List<String> problems) {
        if (lease.compareTo(Duration.ofSeconds(1)) < 0 || lease.compareTo(Duration.ofDays(1)) > 0) {
            problems.add("A delivery would keep its claims for " + lease + "; give deliveries(…) 1 second to 1 day");
        }
        if (attempts < 1 || attempts > MAX_ATTEMPTS) {
            problems.add("A delivery would be tried " + attempts + " times; give deliveries(…) 1 to " + MAX_ATTEMPTS);
        }
    }

    /** Doubled with each failure, at most an hour. */
    Duration pauseAfter(int failures) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
