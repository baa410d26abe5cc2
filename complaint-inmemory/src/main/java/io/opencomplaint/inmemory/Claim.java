package io.opencomplaint.inmemory;

import java.time.Instant;

/**
 * Somebody looks at a complaint that was due. Bound to the version that was there, so that every append ends it.
 *
 * @param version of the complaint
 * @param until when it ends by itself
 */
record Claim(long version, Instant until) {

    boolean holds(long versionNow, Instant now) {
        return version == versionNow && until.isAfter(now);
    }
}
