package io.opencomplaint.tck;

import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Recording;
import io.opencomplaint.event.TextsErased;
import io.opencomplaint.integrity.Chain;
import io.opencomplaint.integrity.ErasedEvent;
import io.opencomplaint.integrity.Erasing;
import io.opencomplaint.integrity.Salts;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.Redaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A life of which texts were erased, and what tells a store so. */
record ErasedLife(Redaction redaction, Life after) {

    private static final Chain CHAIN = new Chain(Salts.of(new Random(11)));

    /** The same life with its links. */
    static Life sealed(Life life) {
        List<RecordedEvent> history = CHAIN.seal(life.complaint().tenant(), null, life.history());
        return new Life(History.replay(life.complaint().tenant(), history), history);
    }

    /** Of all texts, a minute after its last event. */
    static ErasedLife of(Life life) {
        return of(life, Erasing.all(), null);
    }

    /** Of the name and the contacts of a party alone. */
    static ErasedLife of(Life life, String party) {
        return of(life, Erasing.party(party), party);
    }

    private static ErasedLife of(Life life, Erasing erasing, @Nullable String party) {
        List<RecordedEvent> history = new ArrayList<>();
        List<ErasedEvent> erased = new ArrayList<>();
        for (RecordedEvent event : life.history()) {
            ErasedEvent without = erasing.of(event);
            history.add(without == null ? event : without.after());
            if (without != null) {
                erased.add(without);
            }
        }
        Complaint before = erasing.of(life.complaint());
        int texts = erased.stream().mapToInt(ErasedEvent::texts).sum();
        RecordedEvent said = CHAIN.seal(before.tenant(), before.head(), List.of(said(before, party, texts)))
                .get(0);
        history.add(said);
        Complaint after = History.evolve(before, said);
        return new ErasedLife(new Redaction(new Append(after, List.of(said)), erased), new Life(after, history));
    }

    private static RecordedEvent said(Complaint before, @Nullable String party, int texts) {
        Instant at = before.milestones().lastEventAt().plusSeconds(60);
        Recording recording = new Recording(at, at, "officer-1", "erase", before.status(), "specimen@1");
        return new RecordedEvent(
                before.id(),
                before.version() + 1,
                recording,
                new TextsErased("subject-request", party, party == null, texts));
    }

    /** Whether the links of what is stored hold. */
    static boolean holds(Complaint complaint, List<RecordedEvent> history) {
        return CHAIN.check(Objects.requireNonNull(complaint), history) == null;
    }
}
