package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.event.ComplaintReceived;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.integrity.BreakKind;
import io.opencomplaint.integrity.Chain;
import io.opencomplaint.integrity.ChainBreak;
import io.opencomplaint.integrity.ErasedEvent;
import io.opencomplaint.integrity.Erasing;
import io.opencomplaint.integrity.Salts;
import io.opencomplaint.integrity.TextTree;
import io.opencomplaint.model.Salt;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.TextSeal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is erased is gone, whatever is left is what it was, and the chain holds. */
class ErasingTest {

    private static final int LIVES = 15;

    private final Chain chain = new Chain(Salts.of(new Random(7)));

    @ParameterizedTest
    @EnumSource
    void afterAllTextsWereErasedTheChainHoldsAndNoWordIsLeft(EventType type) {
        for (int seed = 1; seed <= LIVES; seed++) {
            List<RecordedEvent> sealed = lived(type, seed);
            List<RecordedEvent> erased = after(Erasing.all(), sealed);
            assertHolds(erased);
            assertThat(words(erased)).as("seed " + seed).isEmpty();
            assertThat(salts(erased))
                    .as("nobody can try out a text that was erased")
                    .isEmpty();
            assertThat(History.replay(Specimens.TENANT, erased))
                    .isEqualTo(Erasing.all().of(History.replay(Specimens.TENANT, sealed)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPartysTextsAloneAreErasedAndTheChainHolds(EventType type) {
        for (int seed = 1; seed <= LIVES; seed++) {
            List<RecordedEvent> sealed = lived(type, seed);
            String subject = complainant(sealed);
            for (Erasing erasing : List.of(Erasing.party(subject), Erasing.partyAndNarratives(subject))) {
                List<RecordedEvent> erased = after(erasing, sealed);
                assertHolds(erased);
                assertThat(words(erased)).as("name and contacts are gone").noneMatch(word -> word.contains("-own"));
                assertThat(words(erased).stream().filter(word -> word.contains("-other")))
                        .as("name and contacts of others stay")
                        .containsExactlyInAnyOrderElementsOf(words(sealed).stream()
                                .filter(word -> word.contains("-other"))
                                .toList());
                assertThat(History.replay(Specimens.TENANT, erased))
                        .isEqualTo(erasing.of(History.replay(Specimens.TENANT, sealed)));
            }
            assertThat(words(after(Erasing.party(subject), sealed)).stream().filter(word -> word.contains("-told")))
                    .as("what was written stays")
                    .hasSameSizeAs(words(sealed).stream()
                            .filter(word -> word.contains("-told"))
                            .toList());
            assertThat(words(after(Erasing.partyAndNarratives(subject), sealed)))
                    .as("what was written is gone")
                    .noneMatch(word -> word.contains("-told"));
        }
    }

    @Test
    void everyKindOfEventThatHasTextsIsTried() {
        Set<EventType> tried = EnumSet.noneOf(EventType.class);
        for (EventType type : EventType.values()) {
            lived(type, 3).stream()
                    .filter(event -> !TextTree.of(event).isEmpty())
                    .forEach(event -> tried.add(event.event().type()));
        }
        assertThat(tried).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @EnumSource
    void aTextThatIsTakenOutWithoutAnErasureBreaksTheChain(EventType type) {
        List<RecordedEvent> sealed = new ArrayList<>(lived(type, 1));
        int at = sealed.size() - 1;
        RecordedEvent last = sealed.get(at);
        boolean hasText = TextTree.of(last).stream().anyMatch(text -> !text.isErased());
        sealed.set(at, TextTree.with(last, (text, holder) -> Text.erased()));
        ChainBreak broken = chain.check(Specimens.TENANT, sealed);
        assertThat(broken)
                .isEqualTo(hasText ? new ChainBreak(last.complaint(), last.sequence(), BreakKind.TEXTS) : null);
    }

    @Test
    void anErasureOfAnErasureFindsNothing() {
        for (RecordedEvent event : lived(EventType.REPRESENTATIVES_NAMED, 5)) {
            ErasedEvent once = Erasing.all().of(event);
            if (once != null) {
                assertThat(once.texts()).isPositive();
                assertThat(Erasing.all().of(once.after())).isNull();
            }
        }
    }

    @Test
    void whatIsNoErasureIsRefused() {
        List<RecordedEvent> history = lived(EventType.REPLIED, 2);
        RecordedEvent event = history.get(history.size() - 1);
        ErasedEvent erased = Objects.requireNonNull(Erasing.all().of(event));
        RecordedEvent other = history.get(0);
        List<RecordedEvent> wrong = List.of(
                event,
                other,
                TextTree.with(event, (text, holder) -> Text.erased()),
                TextTree.with(event, (text, holder) -> Text.of("another")),
                erased.after().with(Objects.requireNonNull(other.seal())),
                new RecordedEvent(
                        event.complaint(),
                        event.sequence() + 1,
                        event.recording(),
                        erased.after().event(),
                        event.clocks(),
                        erased.after().seal()));
        for (RecordedEvent after : wrong) {
            assertThatThrownBy(() -> new ErasedEvent(event, after))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Event " + event.sequence() + " is not the same but for erased texts");
        }
        assertThatThrownBy(() -> new ErasedEvent(erased.after(), event))
                .as("what was erased does not come back")
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void assertHolds(List<RecordedEvent> history) {
        assertThat(chain.check(Specimens.TENANT, history)).isNull();
    }

    private static List<RecordedEvent> after(Erasing erasing, List<RecordedEvent> history) {
        return history.stream()
                .map(event -> {
                    ErasedEvent erased = erasing.of(event);
                    return erased == null ? event : erased.after();
                })
                .toList();
    }

    /** Sealed, each text a word of its own that tells where it stands. */
    private List<RecordedEvent> lived(EventType type, int seed) {
        RandomEvents events = new RandomEvents(seed);
        Life life = events.begin("c-1");
        life = type == EventType.COMPLAINT_RECEIVED ? life : events.step(events.step(life), type);
        int[] word = {0};
        String subject = complainant(life.history());
        List<RecordedEvent> told = life.history().stream()
                .map(event -> TextTree.with(event, (text, holder) -> {
                    String where = holder == null ? "told" : subject.equals(holder.key()) ? "own" : "other";
                    return text.isErased() ? text : Text.of("word-" + word[0]++ + "-" + where);
                }))
                .toList();
        return chain.seal(Specimens.TENANT, null, told);
    }

    /** One that no party has, where the complainant has no key. */
    private static String complainant(List<RecordedEvent> history) {
        ComplaintReceived received = (ComplaintReceived) history.get(0).event();
        return Objects.requireNonNullElse(received.filing().complainant().key(), "nobody");
    }

    private static List<String> words(List<RecordedEvent> history) {
        return Words.in(history).stream()
                .filter(word -> word.startsWith("word-"))
                .toList();
    }

    private static List<TextSeal> salts(List<RecordedEvent> history) {
        return history.stream()
                .flatMap(event -> Objects.requireNonNull(event.seal()).texts().stream())
                .filter(Salt.class::isInstance)
                .toList();
    }
}
