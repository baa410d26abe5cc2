package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.Erasure;
import io.opencomplaint.desk.RetentionReport;
import io.opencomplaint.desk.Subject;
import io.opencomplaint.desk.refusal.AccessDeniedException;
import io.opencomplaint.desk.refusal.PrivacyRefusedException;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.Archived;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.RepresentativesNamed;
import io.opencomplaint.event.TextsErased;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.LegalHolds;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.spi.ComplaintNotFoundException;
import io.opencomplaint.spi.ComplaintStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Erasure on demand, legal holds and retention 个人信息保护, on a store. */
public abstract class PrivacyScenario {

    private static final Actor OFFICER = Actor.of("officer-1", Role.MANAGER);
    private static final Actor CLERK = Actor.of("clerk-7", Role.CLERK);
    private static final Instant TWO_YEARS_ON = Instant.parse("2026-03-05T12:00:00Z");

    private final SteppingClock clock = new SteppingClock(TWO_YEARS_ON);

    /** For subclasses. */
    protected PrivacyScenario() {}

    /**
     * An empty store.
     *
     * @return to be used by one test
     */
    protected abstract ComplaintStore newStore();

    private ComplaintDesk desk(ComplaintStore store) {
        return ComplaintDesk.builder()
                .store(store)
                .clock(clock)
                .policy(Presets.closedLoop().toBuilder()
                        .retention(Period.ofYears(2))
                        .build())
                .build();
    }

    private static ComplaintId ended(ComplaintStore store, String id) {
        Life life = ErasureContract.told(Tenant.DEFAULT, id);
        store.append(life.whole());
        return life.id();
    }

    private static List<String> words(ComplaintDesk desk, ComplaintId id) {
        return Words.in(List.of(desk.get(id), desk.history(id))).stream()
                .filter(word -> word.contains(ErasureContract.MARK))
                .toList();
    }

    @Test
    void whoeverComplainedHasAllTextsErasedInAllTheirComplaints() {
        ComplaintStore store = newStore();
        ComplaintDesk desk = desk(store);
        List<ComplaintId> ids = List.of(ended(store, "c-1"), ended(store, "c-2"));
        Erasure erasure = desk.privacy().erase(Subject.party("customer-1"), "subject-request", OFFICER);
        assertThat(erasure.erased()).extracting(Erasure.Case::complaint).containsExactlyElementsOf(ids);
        assertThat(erasure.heldBack()).isEmpty();
        for (ComplaintId id : ids) {
            assertThat(words(desk, id)).isEmpty();
            assertThat(desk.verify(id)).as("the chain holds").isEmpty();
            assertThat(last(desk, id)).isEqualTo(new TextsErased("subject-request", null, true, texts(erasure)));
        }
        assertThat(desk.privacy().erase(Subject.party("customer-1"), "subject-request", OFFICER))
                .as("nothing is left to erase")
                .isEqualTo(new Erasure(List.of(), List.of()));
    }

    @Test
    void whoeverIsComplainedOfHasNameAndContactsErasedAndMoreOnlyWhereSaid() {
        ComplaintStore store = newStore();
        ComplaintDesk desk = desk(store);
        ComplaintId id = ended(store, "c-1");
        assertThat(desk.privacy()
                        .erase(Subject.party("fitter-1"), "subject-request", OFFICER)
                        .erased())
                .containsExactly(new Erasure.Case(id, 4));
        assertThat(words(desk, id))
                .noneMatch(word -> word.contains("respondent"))
                .contains("qzx-subject", "qzx-note");
        desk.privacy().erase(Subject.party("fitter-1").withNarratives(), "subject-request", OFFICER);
        assertThat(words(desk, id)).isNotEmpty().allMatch(word -> word.matches("qzx-(complainant|agent|chosen)-.*"));
        assertThat(desk.verify(id)).isEmpty();
    }

    @Test
    void whoSpokeForAGroupBeforeOthersDidHasNameAndContactsErasedToo() {
        ComplaintStore store = newStore();
        ComplaintDesk desk = desk(store);
        Life life = ErasedLife.sealed(ErasureContract.told(Tenant.DEFAULT, "c-1")
                .then(named("speaker-1", "qzx-former"))
                .then(named("speaker-2", "qzx-present")));
        store.append(life.whole());
        assertThat(desk.privacy()
                        .erase(Subject.party("speaker-1"), "subject-request", OFFICER)
                        .erased())
                .containsExactly(new Erasure.Case(life.id(), 1));
        assertThat(words(desk, life.id())).doesNotContain("qzx-former").contains("qzx-present");
        assertThat(desk.verify(life.id())).isEmpty();
    }

    private static RepresentativesNamed named(String key, String name) {
        return new RepresentativesNamed(7, true, List.of(Party.named(name).key(key)));
    }

    @Test
    void aCaseOfThePartyThatCannotBeErasedIsNotPassedOverInSilence() {
        ComplaintStore store = newStore();
        List<ComplaintId> ids = List.of(ended(store, "c-1"), ended(store, "c-2"), ended(store, "c-3"));
        ComplaintDesk half = desk(unreadable(store, ids.get(1)));
        assertThatThrownBy(() -> half.privacy().erase(Subject.party("customer-1"), "subject-request", OFFICER))
                .isInstanceOf(InvalidValueException.class);
        ComplaintDesk desk = desk(store);
        assertThat(ids)
                .filteredOn(id -> words(desk, id).isEmpty())
                .as("the others are erased")
                .containsExactly(ids.get(0), ids.get(2));
        clock.step(Duration.ofDays(1));
        assertThat(half.privacy().retain(clock.instant(), false).failed()).containsExactly(ids.get(1));
        assertThat(desk.privacy().retain(clock.instant(), false).erased()).containsExactly(ids.get(1));
    }

    @Test
    void aPresentThatNoStoreKeepsIsRefused() {
        ComplaintDesk desk = desk(newStore());
        for (Instant never : List.of(Instant.MIN, Instant.MAX)) {
            assertThatThrownBy(() -> desk.privacy().retain(never, true)).isInstanceOf(InvalidValueException.class);
        }
    }

    /** As where one text of the history was encrypted under a key that is gone. */
    private static ComplaintStore unreadable(ComplaintStore store, ComplaintId broken) {
        return (ComplaintStore) Proxy.newProxyInstance(
                ComplaintStore.class.getClassLoader(), new Class<?>[] {ComplaintStore.class}, (proxy, method, args) -> {
                    if (method.getName().equals("history") && args[1].equals(broken)) {
                        throw new InvalidValueException("text", "give the key that it was encrypted with");
                    }
                    try {
                        return method.invoke(store, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void anArchivedCaseIsErasedToo() {
        ComplaintStore store = newStore();
        ComplaintDesk desk = desk(store);
        Life life =
                ErasedLife.sealed(ErasureContract.told(Tenant.DEFAULT, "c-1").then(new Archived()));
        store.append(life.whole());
        desk.privacy().erase(Subject.complaint(life.id()), "subject-request", OFFICER);
        assertThat(words(desk, life.id())).isEmpty();
        assertThat(desk.get(life.id()).status()).isEqualTo(Specimens.ARCHIVED);
    }

    @Test
    void nothingIsErasedUnderLegalHoldUntilTheLastOneIsReleased() {
        ComplaintStore store = newStore();
        ComplaintDesk desk = desk(store);
        ComplaintId id = ended(store, "c-1");
        desk.privacy().hold(id, "court-1", "lawsuit", OFFICER);
        desk.privacy().hold(id, "court-2", "lawsuit", OFFICER);
        clock.step(Duration.ofDays(30));
        for (Subject subject : List.of(Subject.complaint(id), Subject.party("fitter-1"))) {
            Erasure erasure = desk.privacy().erase(subject, "subject-request", OFFICER);
            assertThat(erasure.erased()).isEmpty();
            assertThat(erasure.heldBack())
                    .containsExactly(
                            new Erasure.HeldBack(id, RefusalCode.UNDER_LEGAL_HOLD, List.of("court-1", "court-2")));
        }
        assertThat(desk.privacy().retain(clock.instant(), false).held()).containsExactly(id);
        desk.privacy().release(id, "court-1", OFFICER);
        assertThat(desk.privacy().retain(clock.instant(), false).erased()).isEmpty();
        assertThat(words(desk, id)).as("still held").isNotEmpty();
        desk.privacy().release(id, "court-2", OFFICER);
        assertThat(desk.privacy().retain(clock.instant(), false).erased()).containsExactly(id);
        assertThat(words(desk, id)).isEmpty();
        assertThat(desk.verify(id)).isEmpty();
    }

    @Test
    void aHoldIsPlacedOnceForAMatterAndLiftedOnce() {
        ComplaintStore store = newStore();
        ComplaintDesk desk = desk(store);
        ComplaintId id = ended(store, "c-1");
        desk.privacy().hold(id, "court-1", "lawsuit", OFFICER);
        assertRefused(RefusalCode.LEGAL_HOLD_PLACED, () -> desk.privacy().hold(id, "court-1", "lawsuit", OFFICER));
        assertRefused(RefusalCode.NO_LEGAL_HOLD, () -> desk.privacy().release(id, "court-9", OFFICER));
        for (int i = 2; i <= LegalHolds.MAX_HOLDS; i++) {
            desk.privacy().hold(id, "court-" + i, "lawsuit", OFFICER);
        }
        assertRefused(RefusalCode.LEGAL_HOLDS_FULL, () -> desk.privacy().hold(id, "court-0", "lawsuit", OFFICER));
        assertThatThrownBy(() -> desk.privacy().erase(Subject.complaint(id), "because Sam asked", OFFICER))
                .isInstanceOf(InvalidValueException.class);
    }

    private static void assertRefused(RefusalCode code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(PrivacyRefusedException.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(code);
            assertThat(refused).hasMessageContaining("legal hold").hasMessageContaining("[c-1]");
            assertThat(refused.message(Locale.CHINESE)).contains("法律保全", "[c-1]");
        });
    }

    @Test
    void whoMayNotEraseOrHoldIsRefusedBeforeAnythingHappens() {
        ComplaintStore store = newStore();
        ComplaintDesk desk = desk(store);
        ComplaintId id = ended(store, "c-1");
        assertThatThrownBy(() -> desk.privacy().erase(Subject.complaint(id), "subject-request", CLERK))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.privacy().hold(id, "court-1", "lawsuit", CLERK))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.privacy().erase(Subject.party("customer-1"), "subject-request", CLERK))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        desk.privacy().erase(Subject.complaint(ComplaintId.of("c-9")), "subject-request", OFFICER))
                .isInstanceOf(ComplaintNotFoundException.class);
        assertThat(desk.history(id)).as("nothing happened").hasSize(6);
        assertThat(words(desk, id)).isNotEmpty();
    }

    @Test
    void whatEndedTwoYearsAgoIsErasedTheDayAfterAndNotBefore() {
        ComplaintStore store = newStore();
        ComplaintDesk desk = desk(store);
        ComplaintId id = ended(store, "c-1");
        Life open = Specimens.life(Tenant.DEFAULT, "c-open", Specimens.filing());
        store.append(ErasedLife.sealed(open).whole());
        assertThat(desk.privacy().retain(clock.instant(), false).complaints())
                .as("the last day of the second year")
                .isZero();
        clock.step(Duration.ofDays(1));
        RetentionReport tried = desk.privacy().retain(clock.instant(), true);
        assertThat(tried)
                .isEqualTo(new RetentionReport(
                        Period.ofYears(2), true, 1, List.of(id), List.of(), List.of(open.id()), List.of()));
        assertThat(words(desk, id)).as("a dry run erases nothing").isNotEmpty();
        RetentionReport done = desk.privacy().retain(clock.instant(), false);
        assertThat(done.erased()).isEqualTo(tried.erased());
        assertThat(words(desk, id)).isEmpty();
        assertThat(last(desk, id).reason()).isEqualTo("retention");
        assertThat(desk.verify(id)).isEmpty();
        assertThat(desk.get(open.id()).filing().subject()).isEqualTo(Text.of("Cold again"));
        assertThat(desk.privacy().retain(clock.instant(), false).complaints())
                .as("once is enough")
                .isZero();
        assertThatThrownBy(() -> desk.privacy().retain(clock.instant().plusSeconds(1), false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDryRunTellsWhatWillBeErasedByALaterDay() {
        ComplaintStore store = newStore();
        ComplaintDesk desk = desk(store);
        ComplaintId id = ended(store, "c-1");
        assertThat(desk.retain(clock.instant(), true).erased()).isEmpty();
        assertThat(desk.retain(clock.instant().plus(Duration.ofDays(1)), true).erased())
                .containsExactly(id);
        assertThat(words(desk, id)).isNotEmpty();
    }

    @Test
    void whoHasThePermissionStartsRetentionAndIsOnRecordWithIt() {
        ComplaintStore store = newStore();
        ComplaintDesk desk = desk(store);
        ComplaintId id = ended(store, "c-1");
        clock.step(Duration.ofDays(1));
        assertThatThrownBy(() -> desk.as(CLERK).retain(clock.instant(), false))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("RETAIN");
        assertThat(words(desk, id)).isNotEmpty();
        assertThat(desk.as(OFFICER).retain(clock.instant(), false).erased()).containsExactly(id);
        assertThat(words(desk, id)).isEmpty();
        List<RecordedEvent> history = desk.history(id);
        assertThat(history.get(history.size() - 1).recording().actor()).isEqualTo("officer-1");
    }

    @Test
    void aNodeThatIsKilledIsFollowedByOneThatGoesOn() {
        ComplaintStore store = newStore();
        for (int i = 1; i <= 4; i++) {
            ended(store, "c-" + i);
        }
        clock.step(Duration.ofDays(1));
        ComplaintDesk doomed = desk(KilledNode.at(store, "redact", 3));
        assertThatThrownBy(() -> doomed.privacy().retain(clock.instant(), false))
                .isInstanceOf(KilledNode.class);
        ComplaintDesk desk = desk(store);
        assertThat(desk.privacy().retain(clock.instant(), false).complaints())
                .as("two were done")
                .isEqualTo(2);
        for (int i = 1; i <= 4; i++) {
            ComplaintId id = ComplaintId.of("c-" + i);
            assertThat(words(desk, id)).isEmpty();
            assertThat(desk.history(id).stream().filter(each -> each.event() instanceof TextsErased))
                    .as("each once")
                    .hasSize(1);
        }
    }

    @Test
    void nodesThatEraseAtOnceEraseEachFileOnce() {
        ComplaintStore store = newStore();
        List<ComplaintId> ids =
                IntStream.range(0, 12).mapToObj(i -> ended(store, "c-" + i)).toList();
        clock.step(Duration.ofDays(1));
        Instant now = clock.instant();
        List<RetentionReport> reports =
                Crew.together(2, node -> () -> desk(store).privacy().retain(now, false));
        assertThat(reports.stream().flatMap(report -> report.erased().stream()))
                .as("each is reported by the node that erased it")
                .containsExactlyInAnyOrderElementsOf(ids);
        ComplaintDesk desk = desk(store);
        for (ComplaintId id : ids) {
            assertThat(words(desk, id)).isEmpty();
            assertThat(desk.history(id).stream().filter(each -> each.event() instanceof TextsErased))
                    .hasSize(1);
            assertThat(desk.verify(id)).isEmpty();
        }
    }

    @Test
    void aHoldThatComesDuringAnErasureFindsAllTextsOrNone() {
        ComplaintStore store = newStore();
        for (int round = 0; round < 6; round++) {
            ComplaintId id = ended(store, "c-" + round);
            List<String> before = words(desk(store), id);
            List<Boolean> erased = Crew.together(2, node -> () -> {
                if (node == 0) {
                    desk(store).privacy().hold(id, "suit-1", "litigation", OFFICER);
                    return false;
                }
                return desk(store)
                        .privacy()
                        .erase(Subject.complaint(id), "subject-request", OFFICER)
                        .heldBack()
                        .isEmpty();
            });
            ComplaintDesk desk = desk(store);
            assertThat(words(desk, id)).isEqualTo(erased.get(1) ? List.of() : before);
            assertThat(desk.get(id).dossier().legalHolds().isAny()).isTrue();
            assertThat(desk.verify(id)).isEmpty();
        }
    }

    @Test
    void aPolicyThatSaysNothingOfItErasesNothing() {
        ComplaintStore store = newStore();
        ended(store, "c-1");
        ComplaintDesk desk = ComplaintDesk.builder().store(store).clock(clock).build();
        assertThat(desk.privacy().retain(clock.instant(), false))
                .isEqualTo(new RetentionReport(null, false, 0, List.of(), List.of(), List.of(), List.of()));
    }

    private static TextsErased last(ComplaintDesk desk, ComplaintId id) {
        List<?> events = desk.history(id).stream().map(each -> each.event()).toList();
        return (TextsErased) events.get(events.size() - 1);
    }

    private static int texts(Erasure erasure) {
        return erasure.erased().get(0).texts();
    }
}
