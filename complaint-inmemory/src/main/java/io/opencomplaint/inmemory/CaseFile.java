package io.opencomplaint.inmemory;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The place of one complaint 案卷. Empty until it is published: indexes may then already point to it, and nobody who
 * reads sees anything there. The one write to its standing is what makes an append happen, for all readers at once.
 */
final class CaseFile {

    private final AtomicReference<@Nullable Standing> standing = new AtomicReference<>();

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
}
