package io.opencomplaint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a case takes over into its next cycle, and what stays where it was done. */
class NextCycleTest {

    private static final Instant AT = Instant.parse("2026-11-23T01:00:00Z");
    private static final Money TEN = Money.of("10", "CNY");

    private static CaseTask task(String key) {
        return CaseTask.opened(key, 1, TaskKind.RECTIFICATION, Assignee.unit("workshop"), AT, null);
    }

    private static Compensation offer(String key) {
        return Compensation.offered(key, 1, CompensationKind.REDRESS, TEN, AT);
    }

    @Test
    void tasksThatAreOpenGoOverAsTheyAreAndThoseThatEndedStay() {
        Dossier anew = Dossier.EMPTY
                .with(task("open"))
                .with(task("reported").reported(AT, "u-9"))
                .with(task("done").reported(AT, "u-9").done(AT, null))
                .with(task("cancelled").cancelled(AT))
                .anew(2);
        assertThat(anew.tasks()).extracting(CaseTask::cycle).containsExactly(2, 2, 1, 1);
        assertThat(anew.task("reported").orElseThrow().reportedBy()).isEqualTo("u-9");
    }

    @Test
    void whatIsNeitherPaidNorTurnedDownGoesOverWithWhatWasPaidOfItAndTheRestStays() {
        Compensations anew = Compensations.EMPTY
                .with(offer("offered"))
                .with(offer("agreed").answered(true, AT).paidMore("pay-1", Money.of("4", "CNY"), AT))
                .with(offer("paid").answered(true, AT).paidMore("pay-1", TEN, AT))
                .with(offer("declined").answered(false, AT))
                .with(offer("cancelled").cancelled())
                .anew(2);
        assertThat(anew.in(2)).extracting(Compensation::key).containsExactly("offered", "agreed");
        assertThat(anew.in(1)).extracting(Compensation::key).containsExactly("paid", "declined", "cancelled");
        assertThat(anew.entry("agreed").orElseThrow().left()).isEqualTo(Money.of("6", "CNY"));
    }

    @Test
    void aMergedComplaintStandsForItselfAgain() {
        Dossier merged = Dossier.EMPTY.with(Relations.EMPTY.mergedInto(ComplaintId.of("c-2")));
        assertThat(merged.anew(2).relations()).isEqualTo(Relations.EMPTY);
    }
}
