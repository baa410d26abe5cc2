package io.opencomplaint.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Digest;
import io.opencomplaint.model.Salt;
import io.opencomplaint.model.Seal;
import io.opencomplaint.model.TextSeal;
import io.opencomplaint.tck.Life;
import io.opencomplaint.tck.RandomEvents;
import io.opencomplaint.tck.Specimens;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What docs/integrity.md promises that a check tells, in what way the first event is broken. */
class ChainTest {

    private static final int EVENTS = 6;

    private final Chain chain = new Chain(Salts.of(new Random(5)));
    private final Life life = life();

    /** It begins with an event that has texts. */
    private Life life() {
        RandomEvents events = new RandomEvents(5);
        Life life = Specimens.life("c-1").sealed(chain);
        while (life.history().size() < EVENTS) {
            life = events.step(life).sealed(chain);
        }
        return life;
    }

    private static ChainBreak broken(Life life, long sequence, BreakKind kind) {
        return new ChainBreak(life.id(), sequence, kind);
    }

    private List<RecordedEvent> replaced(int index, RecordedEvent event) {
        List<RecordedEvent> history = new ArrayList<>(life.history());
        history.set(index, event);
        return history;
    }

    private static RecordedEvent unsealed(RecordedEvent event) {
        return new RecordedEvent(
                event.complaint(), event.sequence(), event.recording(), event.event(), event.clocks(), null);
    }

    private static Seal seal(RecordedEvent event) {
        return Objects.requireNonNull(event.seal());
    }

    private RecordedEvent sealedBy(List<TextSeal> texts) {
        RecordedEvent first = life.history().get(0);
        return first.with(new Seal(seal(first).link(), texts));
    }

    @Test
    void aHistoryThatHoldsAndTheComplaintThatItMakesAreWhole() {
        assertThat(chain.check(life.complaint(), life.history())).isNull();
    }

    @Test
    void anEventPastTheLibraryBearsNoSeal() {
        for (int i = 0; i < EVENTS; i++) {
            RecordedEvent event = life.history().get(i);
            assertThat(chain.check(life.complaint(), replaced(i, unsealed(event))))
                    .isEqualTo(broken(life, i + 1, BreakKind.UNSEALED));
        }
    }

    @Test
    void aHistoryThatGoesOnAfterTheLastEventOfTheComplaintIsToldAtTheFirstOfTheseEvents() {
        Life longer = new RandomEvents(6)
                .step(new RandomEvents(7).step(life).sealed(chain))
                .sealed(chain);
        assertThat(chain.check(longer.complaint(), longer.history())).isNull();
        assertThat(chain.check(life.complaint(), longer.history()))
                .isEqualTo(broken(life, EVENTS + 1, BreakKind.BEYOND));
    }

    @Test
    void aHistoryThatEndsBeforeTheLastEventOfTheComplaintLacksTheNext() {
        assertThat(chain.check(life.complaint(), life.history().subList(0, EVENTS - 2)))
                .isEqualTo(broken(life, EVENTS - 1, BreakKind.MISSING));
        assertThat(chain.check(life.complaint(), List.of())).isEqualTo(broken(life, 1, BreakKind.MISSING));
    }

    @Test
    void aComplaintThatIsNotWhatItsHistoryMakesIsToldAtItsLastEvent() {
        assertThat(chain.check(life.complaint().with(Digest.ZERO), life.history()))
                .isEqualTo(broken(life, EVENTS, BreakKind.FOLD));
    }

    @Test
    void aSealOfFewerOrMoreTextsThanTheEventHasIsNotItsOwn() {
        List<TextSeal> texts = seal(life.history().get(0)).texts();
        List<TextSeal> more = new ArrayList<>(texts);
        more.add(new Salt(1, 2));
        assertThat(texts).isNotEmpty();
        for (List<TextSeal> other : List.of(texts.subList(1, texts.size()), List.<TextSeal>of(), more)) {
            assertThat(chain.check(life.complaint(), replaced(0, sealedBy(other))))
                    .isEqualTo(broken(life, 1, BreakKind.TEXTS));
        }
    }
}
