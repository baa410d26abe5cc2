package io.opencomplaint.inmemory.stress;

import io.opencomplaint.event.EntryAdded;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.Text;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.StaleVersionException;
import io.opencomplaint.tck.Life;
import io.opencomplaint.tck.Specimens;
import java.time.Duration;
import java.util.List;

/** One complaint, which comes with one event and gets two more at once, and short names for what is done with it. */
public final class Cases {

    /** Whose feed is read. */
    public static final ConsumerName CONSUMER = ConsumerName.of("crm");

    /** Later than all events, for as long as a test lasts. */
    public static final ClaimRequest CLAIM =
            new ClaimRequest(Specimens.NOON.plus(Duration.ofHours(1)), Specimens.NOON.plus(Duration.ofHours(2)), 10);

    /** How it comes. */
    public static final Life FIRST = Specimens.life("c-1");

    /** Half of what comes then, which nobody may ever see. */
    public static final Life MIDDLE = FIRST.then(note("a"));

    /** What comes then. */
    public static final Life LAST = MIDDLE.then(note("b"));

    /** What comes then, by somebody else. */
    public static final Life RIVAL = FIRST.then(note("c")).then(note("d"));

    private static final ComplaintId ID = FIRST.id();

    private Cases() {}

    private static EntryAdded note(String text) {
        return new EntryAdded(EntryKind.NOTE, Text.of(text), List.of());
    }

    /** 1 when it was stored, 0 when another was faster. */
    public static int append(ComplaintStore store, Append append) {
        try {
            store.append(append);
            return 1;
        } catch (StaleVersionException stale) {
            return 0;
        }
    }

    /** Of the complaint as it is found, 0 for none. */
    public static int version(ComplaintStore store) {
        return store.find(Specimens.TENANT, ID)
                .map(Complaint::version)
                .orElse(0L)
                .intValue();
    }

    /** Of the complaint as a search among all shows it, 0 for none. */
    public static int searched(ComplaintStore store) {
        return store.search(Specimens.TENANT, Criteria.any(), PageRequest.first(10)).items().stream()
                .mapToInt(complaint -> (int) complaint.version())
                .sum();
    }

    /** How many events there are. */
    public static int events(ComplaintStore store) {
        return store.history(Specimens.TENANT, ID).size();
    }

    /** How many complaints wait for the consumer, who has them now. */
    public static int claimed(ComplaintStore store) {
        return store.claim(Specimens.TENANT, CONSUMER, CLAIM).size();
    }
}
