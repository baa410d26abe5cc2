package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.event.EntryAdded;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Recording;
import io.opencomplaint.integrity.BreakKind;
import io.opencomplaint.integrity.Chain;
import io.opencomplaint.integrity.ChainBreak;
import io.opencomplaint.integrity.ErasedEvent;
import io.opencomplaint.integrity.Erasing;
import io.opencomplaint.integrity.Salts;
import io.opencomplaint.model.Digest;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.Salt;
import io.opencomplaint.model.Seal;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.TextSeal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a history of any kinds of event, the chain names the first event that does not fit. */
class TamperedHistoryTest {

    private static final int STEPS = 25;
    private static final Chain CHAIN = new Chain(Salts.of(new Random(1)));

    static Stream<Life> lives() {
        return IntStream.rangeClosed(1, 12).mapToObj(TamperedHistoryTest::life);
    }

    private static Life life(int seed) {
        RandomEvents events = new RandomEvents(seed);
        Life life = events.begin("c-1");
        for (int i = 0; i < STEPS; i++) {
            life = events.step(life);
        }
        return life;
    }

    @ParameterizedTest
    @MethodSource("lives")
    void anUntouchedHistoryHolds(Life life) {
        assertThat(CHAIN.check(life.complaint(), life.history())).isNull();
    }

    @ParameterizedTest
    @MethodSource("lives")
    void anEventThatIsTakenOutIsMissing(Life life) {
        for (int i = 0; i < STEPS; i++) {
            List<RecordedEvent> history = new ArrayList<>(life.history());
            history.remove(i);
            assertBroken(life, history, i + 1, BreakKind.MISSING);
        }
    }

    @ParameterizedTest
    @MethodSource("lives")
    void anEventThatIsTakenOutAndCoveredUpByNewNumbersBreaksTheLink(Life life) {
        for (int i = 0; i < STEPS; i++) {
            List<RecordedEvent> history = new ArrayList<>(life.history());
            history.remove(i);
            assertBroken(life, numbered(history), i + 1, BreakKind.LINK);
        }
    }

    @ParameterizedTest
    @MethodSource("lives")
    void aTailThatIsCutOffIsMissing(Life life) {
        for (int i = 1; i < STEPS; i++) {
            assertBroken(life, life.history().subList(0, i), i + 1, BreakKind.MISSING);
        }
    }

    @ParameterizedTest
    @MethodSource("lives")
    void anEventThatIsPutInBreaksTheLink(Life life) {
        for (int i = 0; i < STEPS; i++) {
            List<RecordedEvent> history = new ArrayList<>(life.history());
            history.add(i, history.get((i + 5) % STEPS));
            assertBroken(life, numbered(history), i + 1, BreakKind.LINK);
        }
    }

    @ParameterizedTest
    @MethodSource("lives")
    void eventsThatChangePlacesBreakTheLink(Life life) {
        for (int i = 0; i + 1 < STEPS; i++) {
            List<RecordedEvent> history = new ArrayList<>(life.history());
            history.add(i, history.remove(i + 1));
            assertBroken(life, numbered(history), i + 1, BreakKind.LINK);
        }
    }

    @ParameterizedTest
    @MethodSource("lives")
    void anEventOfAnotherHistoryBreaksTheLink(Life life) {
        Life other = life(99);
        for (int i = 1; i < STEPS; i++) {
            assertBroken(life, replaced(life, i, other.history().get(i)), i + 1, BreakKind.LINK);
        }
    }

    @ParameterizedTest
    @MethodSource("lives")
    void aBeginningOfAnotherHistoryFitsItselfAndBreaksTheLinkToWhatFollows(Life life) {
        assertBroken(life, replaced(life, 0, life(99).history().get(0)), 2, BreakKind.LINK);
    }

    @ParameterizedTest
    @MethodSource("lives")
    void anyCircumstanceThatIsChangedBreaksTheLink(Life life) {
        for (int i = 0; i < STEPS; i++) {
            RecordedEvent event = life.history().get(i);
            Recording was = event.recording();
            for (Recording changed : List.of(
                    new Recording(
                            was.occurredAt().plusNanos(1_000),
                            was.recordedAt(),
                            was.actor(),
                            was.act(),
                            was.status(),
                            was.policy()),
                    new Recording(
                            was.occurredAt(),
                            was.recordedAt().plusNanos(1_000),
                            was.actor(),
                            was.act(),
                            was.status(),
                            was.policy()),
                    new Recording(was.occurredAt(), was.recordedAt(), "u-0", was.act(), was.status(), was.policy()),
                    new Recording(was.occurredAt(), was.recordedAt(), was.actor(), "none", was.status(), was.policy()),
                    new Recording(
                            was.occurredAt(),
                            was.recordedAt(),
                            was.actor(),
                            was.act(),
                            Specimens.ARCHIVED,
                            was.policy()),
                    new Recording(was.occurredAt(), was.recordedAt(), was.actor(), was.act(), was.status(), "p@9"),
                    new Recording(
                            was.occurredAt(),
                            was.recordedAt(),
                            was.actor(),
                            was.act(),
                            was.status(),
                            was.policy(),
                            "u-0"))) {
                RecordedEvent forged = new RecordedEvent(
                        event.complaint(), event.sequence(), changed, event.event(), event.clocks(), event.seal());
                if (!forged.equals(event)) {
                    assertBroken(life, replaced(life, i, forged), i + 1, BreakKind.LINK);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("lives")
    void aLinkThatIsChangedBreaksThere(Life life) {
        for (int i = 0; i < STEPS; i++) {
            RecordedEvent event = life.history().get(i);
            Seal seal = new Seal(
                    Digest.parse("ab".repeat(Digest.BYTES)), event.seal().texts());
            assertBroken(life, replaced(life, i, event.with(seal)), i + 1, BreakKind.LINK);
        }
    }

    @ParameterizedTest
    @MethodSource("lives")
    void aSaltThatIsChangedBreaksTheLinkAndOneThatIsLostTheTexts(Life life) {
        for (int i = 0; i < STEPS; i++) {
            RecordedEvent event = life.history().get(i);
            List<TextSeal> texts = new ArrayList<>(event.seal().texts());
            for (int text = 0; text < texts.size(); text++) {
                TextSeal was = texts.get(text);
                texts.set(text, was instanceof Salt ? new Salt(1, 2) : Digest.parse("01".repeat(Digest.BYTES)));
                assertBroken(
                        life,
                        replaced(life, i, event.with(new Seal(event.seal().link(), texts))),
                        i + 1,
                        BreakKind.LINK);
                texts.set(text, was instanceof Salt ? Digest.ZERO : new Salt(1, 2));
                assertBroken(
                        life,
                        replaced(life, i, event.with(new Seal(event.seal().link(), texts))),
                        i + 1,
                        BreakKind.TEXTS);
                texts.set(text, was);
            }
        }
    }

    @Test
    void aTextThatIsChangedBreaksTheLinkAndOneThatIsBlankedWithoutErasureTheTexts() {
        Life begun = new RandomEvents(7).begin("c-1");
        Life life = begun.then(new EntryAdded(EntryKind.NOTE, Text.of("Called at noon"), List.of()))
                .sealed(CHAIN);
        RecordedEvent entry = life.history().get(1);
        assertBroken(life, replaced(life, 1, saying(entry, Text.of("other words"))), 2, BreakKind.LINK);
        assertBroken(life, replaced(life, 1, saying(entry, Text.erased())), 2, BreakKind.TEXTS);
    }

    @Test
    void aTextThatIsTakenOutTheWayAnErasureDoesItIsMissedWhereNoErasureIsOnRecord() {
        Life life = ErasedLife.sealed(ErasureContract.told(Tenant.DEFAULT, "c-1"));
        for (Erasing secretly : List.of(Erasing.all(), Erasing.party("fitter-1"))) {
            List<RecordedEvent> history = life.history().stream()
                    .map(event -> {
                        ErasedEvent erased = secretly.of(event);
                        return erased == null ? event : erased.after();
                    })
                    .toList();
            assertThat(CHAIN.check(secretly.of(life.complaint()), history))
                    .isEqualTo(new ChainBreak(life.id(), 1, BreakKind.TEXTS));
        }
    }

    @Test
    void moreThanAnErasureOnRecordSaysIsMissed() {
        Life life = ErasedLife.of(ErasureContract.told(Tenant.DEFAULT, "c-1"), "fitter-1")
                .after();
        RecordedEvent note = life.history().get(3);
        List<RecordedEvent> history =
                replaced(life, 3, Objects.requireNonNull(Erasing.all().of(note)).after());
        assertThat(CHAIN.check(life.complaint(), life.history())).isNull();
        assertBroken(life, history, 4, BreakKind.TEXTS);
    }

    @Test
    void anErasedTextThatIsPutBackWithItsSaltIsNamed() {
        Life before = ErasureContract.told(Tenant.DEFAULT, "c-1");
        Life life = ErasedLife.of(before).after();
        assertThat(CHAIN.check(life.complaint(), life.history())).isNull();
        assertBroken(life, replaced(life, 3, before.history().get(3)), 4, BreakKind.TEXTS);
    }

    @Test
    void aHistoryOfAnotherTenantBreaksAtItsBeginning() {
        Life life = life(3);
        assertThat(CHAIN.check(Tenant.of("elsewhere"), life.history()))
                .isEqualTo(new ChainBreak(life.id(), 1, BreakKind.LINK));
    }

    @Test
    void aComplaintThatIsNotWhatItsHistoryMakesIsNamedAtItsLastEvent() {
        Life life = life(4);
        assertThat(CHAIN.check(life.complaint().with(Digest.ZERO), life.history()))
                .isEqualTo(new ChainBreak(life.id(), STEPS + 1, BreakKind.FOLD));
    }

    private static RecordedEvent saying(RecordedEvent entry, Text text) {
        EntryAdded was = (EntryAdded) entry.event();
        return new RecordedEvent(
                entry.complaint(),
                entry.sequence(),
                entry.recording(),
                new EntryAdded(was.kind(), text, was.attachments(), was.causes()),
                entry.clocks(),
                entry.seal());
    }

    private static List<RecordedEvent> replaced(Life life, int index, RecordedEvent event) {
        List<RecordedEvent> history = new ArrayList<>(life.history());
        history.set(index, event);
        return history;
    }

    /** As if nothing had been put in or taken out. */
    private static List<RecordedEvent> numbered(List<RecordedEvent> history) {
        return IntStream.range(0, history.size())
                .mapToObj(i -> {
                    RecordedEvent event = history.get(i);
                    return new RecordedEvent(
                            event.complaint(), i + 1L, event.recording(), event.event(), event.clocks(), event.seal());
                })
                .toList();
    }

    private static void assertBroken(Life life, List<RecordedEvent> history, long sequence, BreakKind kind) {
        assertThat(CHAIN.check(life.complaint(), history)).isEqualTo(new ChainBreak(life.id(), sequence, kind));
    }
}
