package io.opencomplaint.inmemory;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.spi.ClaimRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * What is due, of one tenant. Each version of a complaint has an entry of its own, which its own append adds and the next
 * append removes; whichever of the two comes last leaves nothing behind, and nobody waits.
 */
final class Queue {

    private final ConcurrentSkipListMap<Due, CaseFile> entries = new ConcurrentSkipListMap<>();

    /** After the standing of the file was replaced. */
    void follow(CaseFile file, @Nullable Standing before, Standing after) {
        Due added = Due.of(after);
        if (added != null) {
            entries.put(added, file);
            if (!file.isAt(added.version())) {
                entries.remove(added);
            }
        }
        Due over = before == null ? null : Due.of(before);
        if (over != null) {
            entries.remove(over);
        }
    }

    List<ComplaintId> claim(ClaimRequest request) {
        List<ComplaintId> claimed = new ArrayList<>();
        for (Map.Entry<Due, CaseFile> entry : entries.entrySet()) {
            Due due = entry.getKey();
            if (claimed.size() == request.limit() || due.at().isAfter(request.now())) {
                break;
            }
            if (entry.getValue().claim(due.version(), request.now(), request.until())) {
                claimed.add(due.id());
            }
        }
        return List.copyOf(claimed);
    }
}
