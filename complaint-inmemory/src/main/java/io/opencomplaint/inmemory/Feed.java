package io.opencomplaint.inmemory;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.FeedStart;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The consumers of one tenant. An append publishes first and asks for consumers afterwards; a consumer is published first and looks
 * for complaints afterwards: so of the two at least one sees the other, and nobody waits.
 */
final class Feed {

    private final LongSupplier tickets;
    private volatile Map<ConsumerName, FeedLine> lines = Map.of();

    /** With tickets that never return. */
    Feed(LongSupplier tickets) {
        this.tickets = tickets;
    }

    @Nullable
    FeedLine line(ConsumerName consumer) {
        return lines.get(consumer);
    }

    /** After the standing of the file was published. */
    void follow(Append append) {
        Map<ConsumerName, FeedLine> known = lines;
        if (!known.isEmpty()) {
            ComplaintId id = append.complaint().id();
            Instant since = append.events().get(0).recording().recordedAt();
            known.values()
                    .forEach(line -> line.of(id).wake(id, append.complaint().version(), since));
        }
    }

    synchronized void subscribe(ConsumerName consumer, FeedStart start, Map<ComplaintId, CaseFile> files) {
        if (lines.containsKey(consumer)) {
            return;
        }
        FeedLine line = new FeedLine(consumer, tickets);
        if (start == FeedStart.NOW) {
            files.forEach((id, file) -> line.of(id).begin(id, version(file)));
            publish(consumer, line);
        } else {
            publish(consumer, line);
            files.forEach((id, file) -> wake(line, id, file));
        }
    }

    synchronized void unsubscribe(ConsumerName consumer) {
        publish(consumer, null);
    }

    private void publish(ConsumerName consumer, @Nullable FeedLine line) {
        Map<ConsumerName, FeedLine> next = new HashMap<>(lines);
        if (line == null) {
            next.remove(consumer);
        } else {
            next.put(consumer, line);
        }
        lines = Map.copyOf(next);
    }

    private static void wake(FeedLine line, ComplaintId id, CaseFile file) {
        Standing standing = file.standing();
        if (standing != null) {
            Instant since = standing.complaint().milestones().receivedAt();
            line.of(id).wake(id, standing.version(), since);
        }
    }

    private static long version(CaseFile file) {
        Standing standing = file.standing();
        return standing == null ? 0 : standing.version();
    }
}
