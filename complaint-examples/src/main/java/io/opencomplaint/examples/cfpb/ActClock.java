package io.opencomplaint.examples.cfpb;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands where it was put, so that an import gives the same content whenever it runs. For one thread. */
final class ActClock extends Clock {

    private Instant instant = Instant.EPOCH;

    void stand(Instant at) {
        instant = at;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant, zone);
    }

    @Override
    public Instant instant() {
        return instant;
    }
}
