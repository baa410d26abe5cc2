package io.opencomplaint.inmemory;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The place of one complaint 案卷. Empty until it is published: indexes may then already point to it, and nobody who
 * reads sees anything there. The one write to its standing is what makes an append happen, for all readers at once.
 */
final class CaseFile {

    private final AtomicReference<@Nullable Standing> standing = new AtomicReference<>();
    private final AtomicReference<@Nullable Claim> claim = new AtomicReference<>();

    @Nullable
    Standing standing() {
        return standing.get();
    }

    boolean isAt(long version) {
        Standing now = standing.get();
        return now != null && now.version() == version;
    }

    void publish(Standing first) {
        standing.set(first);
    }

    /** False when somebody else came first. */
    boolean advance(Standing from, Standing to) {
        return standing.compareAndSet(from, to);
    }

    /** False when the complaint has gone on, or somebody else has it. */
    boolean claim(long version, Instant now, Instant until) {
        Claim before = claim.get();
        if (!isAt(version) || (before != null && before.holds(version, now))) {
            return false;
        }
        return claim.compareAndSet(before, new Claim(version, until));
    }
}
