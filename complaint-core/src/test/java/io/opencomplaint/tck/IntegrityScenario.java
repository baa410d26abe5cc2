package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.act.Acknowledge;
import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.event.Acknowledged;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Recording;
import io.opencomplaint.integrity.BreakKind;
import io.opencomplaint.integrity.ChainBreak;
import io.opencomplaint.integrity.Checkpoint;
import io.opencomplaint.integrity.CheckpointException;
import io.opencomplaint.integrity.Verification;
import io.opencomplaint.integrity.VerificationProgress;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Digest;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.report.statistics.ReportPeriod;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ComplaintNotFoundException;
import io.opencomplaint.spi.ComplaintStore;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Histories are what they were when they were written (S10: complete and untampered, periodically checked), on a store. */
public abstract class IntegrityScenario {

    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    private static final Actor CLERK = Actor.of("u-17", Role.CLERK);
    private static final Tenant SOUTH = Tenant.of("south");
    private static final ReportPeriod MONDAY_ALONE =
            ReportPeriod.of(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2));

    private final SteppingClock clock = new SteppingClock(MONDAY);
    private ComplaintStore store;
    private ComplaintDesk desk;

    /** For subclasses. */
    protected IntegrityScenario() {}

    /**
     * An empty store.
     *
     * @return to be used by one test
     */
    protected abstract ComplaintStore newStore();

    @BeforeEach
    void open() {
        store = newStore();
        desk = desk(store);
    }

    private ComplaintDesk desk(ComplaintStore on) {
        return ComplaintDesk.builder()
                .store(on)
                .policy(Presets.closedLoop())
                .clock(clock)
                .build();
    }

    @Test
    void whatTheDeskStoredHoldsOneByOneAndAllTogether() {
        for (int i = 0; i < 5; i++) {
            worked(desk, "c-" + i);
            assertThat(desk.verify(ComplaintId.of("c-" + i))).isEmpty();
        }
        List<String> told = new ArrayList<>();
        VerificationProgress progress = (complaints, events) -> told.add(complaints + "/" + events);
        assertThat(desk.verifyAll(MONDAY_ALONE, progress)).isEqualTo(new Verification(5, 20, List.of(), 0));
        assertThat(told).containsExactly("5/20");
    }

    @Test
    void onlyThePeriodIsCheckedThatWasAskedFor() {
        worked(desk, "c-1");
        clock.step(Duration.ofDays(1));
        worked(desk, "c-2");
        forge("c-2");
        assertThat(desk.verifyAll(MONDAY_ALONE, VerificationProgress.none()).isIntact())
                .isTrue();
        assertThat(desk.integrity().verifyAll(VerificationProgress.none()).broken())
                .containsExactly(broken("c-2", 5, BreakKind.UNSEALED));
    }

    @Test
    void anEventPutInPastTheLibraryBearsNoSealAndTheComplaintNamesIt() {
        worked(desk, "c-1");
        forge("c-1");
        assertThat(desk.verify(ComplaintId.of("c-1"))).contains(broken("c-1", 5, BreakKind.UNSEALED));
    }

    @Test
    void aHistoryThatWasForgedStaysBrokenWhateverTheLibraryAddsToIt() {
        worked(desk, "c-1");
        forge("c-1");
        desk.perform(AddEntry.note(ComplaintId.of("c-1"), "afterwards"), CLERK);
        assertThat(desk.verify(ComplaintId.of("c-1"))).contains(broken("c-1", 5, BreakKind.UNSEALED));
    }

    @Test
    void eachTenantHasChainsOfItsOwn() {
        worked(desk, "c-1");
        worked(desk.forTenant(SOUTH), "c-1");
        forge("c-1");
        assertThat(desk.forTenant(SOUTH).verify(ComplaintId.of("c-1"))).isEmpty();
        assertThat(desk.get(ComplaintId.of("c-1")).head())
                .isNotEqualTo(desk.forTenant(SOUTH).get(ComplaintId.of("c-1")).head());
        assertThatThrownBy(() -> desk.forTenant(SOUTH).verify(ComplaintId.of("c-2")))
                .isInstanceOf(ComplaintNotFoundException.class);
    }

    @Test
    void aCheckpointStillHoldsAfterComplaintsHaveGoneOn() {
        worked(desk, "c-1");
        worked(desk, "c-2");
        StringBuilder lines = new StringBuilder();
        Checkpoint kept = desk.integrity().checkpoint(lines, null);
        desk.perform(AddEntry.note(ComplaintId.of("c-1"), "later"), CLERK);
        worked(desk, "c-3");
        assertThat(kept.complaints()).isEqualTo(2);
        assertThat(compared(desk, lines, kept)).isEqualTo(new Verification(2, 9, List.of(), 0));
    }

    @Test
    void aDatabaseThatWasPutBackToAnEarlierStateLacksItsLastEvents() {
        worked(desk, "c-1");
        StringBuilder lines = new StringBuilder();
        Checkpoint kept = desk.integrity().checkpoint(lines, null);
        ComplaintDesk earlier = desk(copyOf("c-1", 3));
        assertThat(earlier.verify(ComplaintId.of("c-1")))
                .as("it holds by itself")
                .isEmpty();
        assertThat(compared(earlier, lines, kept).broken()).containsExactly(broken("c-1", 4, BreakKind.MISSING));
    }

    @Test
    void aComplaintThatIsGoneIsMissedAtItsFirstEvent() {
        worked(desk, "c-1");
        worked(desk, "c-2");
        StringBuilder lines = new StringBuilder();
        Checkpoint kept = desk.integrity().checkpoint(lines, null);
        ComplaintDesk other = desk(copyOf("c-1", 4));
        assertThat(compared(other, lines, kept).broken()).containsExactly(broken("c-2", 1, BreakKind.MISSING));
    }

    @Test
    void aHistoryThatWasWrittenAnewFromTheBeginningHoldsByItselfButNotAgainstACheckpoint() {
        worked(desk, "c-1");
        StringBuilder lines = new StringBuilder();
        Checkpoint kept = desk.integrity().checkpoint(lines, null);
        ComplaintDesk rewritten = desk(newStore());
        worked(rewritten, "c-1");
        assertThat(rewritten.verify(ComplaintId.of("c-1"))).isEmpty();
        assertThat(compared(rewritten, lines, kept).broken()).containsExactly(broken("c-1", 4, BreakKind.REWRITTEN));
    }

    @Test
    void aCheckpointThatWasChangedCutOffOrIsNotTheOneThatWasKeptProvesNothing() {
        worked(desk, "c-1");
        StringBuilder lines = new StringBuilder();
        Checkpoint kept = desk.integrity().checkpoint(lines, root -> new byte[] {1, 2, 3});
        String text = lines.toString();
        assertThat(kept.signature()).isEqualTo("AQID");
        assertThat(compared(desk, text, kept::equals).isIntact()).isTrue();
        refused(text.replace("c-1 4", "c-1 3"), any -> true);
        refused(text.substring(0, text.length() - 1), any -> true);
        refused(text.lines().skip(1).toList().toString(), any -> true);
        refused("", any -> true);
        refused(text, checkpoint -> checkpoint.root().equals(Digest.ZERO));
        assertThatThrownBy(() -> compared(desk.forTenant(SOUTH), text, any -> true))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("south");
    }

    private void refused(String text, Predicate<Checkpoint> trusted) {
        assertThatThrownBy(() -> compared(desk, text, trusted)).isInstanceOf(CheckpointException.class);
    }

    private static Verification compared(ComplaintDesk on, CharSequence lines, Checkpoint kept) {
        return compared(on, lines.toString(), read -> read.root().equals(kept.root()));
    }

    private static Verification compared(ComplaintDesk on, String lines, Predicate<Checkpoint> trusted) {
        return on.integrity().compare(new StringReader(lines), trusted, VerificationProgress.none());
    }

    private static ChainBreak broken(String id, long sequence, BreakKind kind) {
        return new ChainBreak(ComplaintId.of(id), sequence, kind);
    }

    /** Four events. */
    private static void worked(ComplaintDesk on, String name) {
        ComplaintId id = ComplaintId.of(name);
        on.perform(
                ReceiveComplaint.by(Channel.PHONE)
                        .id(id)
                        .complainant(Party.named("张三").phone("138 0000 0000"))
                        .matter("Nobody came", "Twice."),
                CLERK);
        on.perform(new Acknowledge(id, Channel.SMS), CLERK);
        on.perform(new Register(id), CLERK);
        on.perform(new Classify(id, Category.of("product/fault")), CLERK);
    }

    /** An event that no desk decided, right into the store. */
    private void forge(String name) {
        Complaint before = desk.get(ComplaintId.of(name));
        Instant at = before.milestones().lastEventAt();
        RecordedEvent forged = new RecordedEvent(
                before.id(),
                before.version() + 1,
                new Recording(at, at, "u-17", "acknowledge", before.status(), "forged@1"),
                new Acknowledged(Channel.SMS));
        store.append(new Append(History.evolve(before, forged), List.of(forged)));
    }

    /** Another store, in which a complaint has only its first events. */
    private ComplaintStore copyOf(String name, int events) {
        List<RecordedEvent> history = desk.history(ComplaintId.of(name)).subList(0, events);
        ComplaintStore copy = newStore();
        copy.append(new Append(History.replay(desk.tenant(), history), history));
        return copy;
    }
}
