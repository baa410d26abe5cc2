package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.HANDLING;
import static io.opencomplaint.tck.Specimens.NOON;
import static io.opencomplaint.tck.Specimens.TENANT;
import static io.opencomplaint.tck.Specimens.life;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.event.Acknowledged;
import io.opencomplaint.event.Archived;
import io.opencomplaint.event.AssignmentAccepted;
import io.opencomplaint.event.EntryAdded;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Recording;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.Text;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A history is complete, in order of sequence, and only ever grows at its end. */
public abstract class HistoryContract extends StoreUnderTest {

    private static final int LONG = 500;

    /** For subclasses. */
    protected HistoryContract() {}

    @Test
    void anUnknownComplaintHasAnEmptyHistory() {
        stored(life("c-1"));
        assertThat(store.history(TENANT, Specimens.id("c-2")))
                .as("history is empty for an id that was never stored")
                .isEmpty();
    }

    @Test
    void eventsComeInOrderOfSequenceWhateverTheirTimes() {
        Life life = life("c-1");
        for (int i = 0; i < 12; i++) {
            Instant recordedAt = NOON.minusSeconds(i * 1000L);
            Recording sameInstant = new Recording(NOON, recordedAt, "clerk-7", "note", HANDLING, "specimen@1");
            life = life.then(note("entry " + i), sameInstant);
        }
        assertKept(stored(life));
    }

    @Test
    void eventsOfSeveralAppendsFollowEachOther() {
        Life stored = stored(life("c-1").then(note("a")).then(note("b")));
        for (int i = 1; i < 6; i++) {
            Life next = stored;
            for (int n = 0; n < i; n++) {
                next = next.then(note(i + "." + n));
            }
            store.append(next.since(stored));
            stored = next;
        }
        assertKept(stored);
    }

    @Test
    void historiesOfDifferentComplaintsStayApart() {
        Life one = stored(life("c-1").then(new Acknowledged(Channel.SMS)));
        Life ten = stored(life("c-10")
                .then(new AssignmentAccepted(Assignee.unit("after-sales")))
                .then(new Archived()));
        assertKept(one);
        assertKept(ten);
    }

    @Test
    void aLongHistoryIsComplete() {
        Life life = life("c-1");
        for (int i = 1; i < LONG; i++) {
            life = life.then(note("entry " + i));
        }
        assertKept(stored(life));
    }

    @Test
    void aHistoryThatWasReadDoesNotGrow() {
        Life one = stored(life("c-1"));
        List<RecordedEvent> read = store.history(TENANT, one.id());
        Life two = one.then(new Archived());
        store.append(two.since(one));
        assertThat(read).as("what one call returned no later one changes").isEqualTo(one.history());
        assertKept(two);
    }

    @Test
    void aHistoryCannotBeChangedByItsReader() {
        Life one = stored(life("c-1").then(new Archived()));
        List<RecordedEvent> read = store.history(TENANT, one.id());
        assertThatThrownBy(() -> read.remove(0))
                .as("a history that was read is immutable")
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> read.set(0, one.history().get(1)))
                .as("a history that was read is immutable")
                .isInstanceOf(UnsupportedOperationException.class);
        assertKept(one);
    }

    private static EntryAdded note(String text) {
        return new EntryAdded(EntryKind.NOTE, Text.of(text), List.of());
    }
}
