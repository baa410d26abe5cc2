package io.opencomplaint.desk;

import io.opencomplaint.model.ComplaintId;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Makes ids of complaints: UUIDs of version 7 (RFC 9562), which rise with time, so that rows of one time lie together in
 * an index.
 */
final class ComplaintIds {

    private static final int VERSION_AND_RANDOM_BITS = 16;
    private static final long VERSION = 0x7000L;
    private static final long RANDOM_A = 0x0FFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_B = 0x3FFF_FFFF_FFFF_FFFFL;

    private final Clock clock;
    private final RandomGenerator random = new SecureRandom();

    ComplaintIds(Clock clock) {
        this.clock = clock;
    }

    ComplaintId next() {
        long high = (clock.millis() << VERSION_AND_RANDOM_BITS) | VERSION | (random.nextLong() & RANDOM_A);
        long low = VARIANT | (random.nextLong() & RANDOM_B);
        return ComplaintId.of(new UUID(high, low).toString());
    }
}
