package io.opencomplaint.examples.homeservices;

import io.opencomplaint.model.Clock;
import io.opencomplaint.model.Complaint;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Deadlines as people in Shanghai read them. */
final class Due {

    private Due() {}

    static String of(Complaint complaint, String target) {
        return of(complaint.clocks().latest(target).orElse(null));
    }

    static String of(@Nullable Clock clock) {
        return clock == null || clock.deadline() == null
                ? "none"
                : local(clock.deadline().due());
    }

    static String local(Instant instant) {
        return LocalDateTime.ofInstant(instant, HomeServices.SHANGHAI).toString();
    }
}
