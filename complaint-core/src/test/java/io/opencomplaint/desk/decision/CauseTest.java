package io.opencomplaint.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.Reopen;
import io.opencomplaint.desk.rule.Occasion;
import io.opencomplaint.event.EntryAdded;
import io.opencomplaint.model.Cause;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Text;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.tck.Life;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Findings name causes, and a lesson is drawn after the end. */
class CauseTest {

    private static final Decider DECIDER = new Decider(Presets.closedLoop());
    private static final Cause PACKAGING = Cause.of("process/packaging");
    private static final Cause TRAINING = Cause.of("people/training");

    private static Decision.Accepted accepted(Complaint complaint, Act act) {
        return (Decision.Accepted)
                DECIDER.decide(complaint, act, Occasion.of(SampleComplaints.EVERYBODY, SampleComplaints.START));
    }

    private static AddEntry finding(Cause... causes) {
        return AddEntry.finding(SampleActs.ID, "badly packed", causes);
    }

    @Test
    void theCausesOfAFindingAreFactsOfItsEventAndStandInTheDossier() {
        Decision.Accepted found = accepted(
                SampleComplaints.bare(Status.of("investigating", Phase.HANDLING)), finding(PACKAGING, TRAINING));
        assertThat(((EntryAdded) found.events().get(0).event()).causes()).containsExactly(PACKAGING, TRAINING);
        assertThat(found.complaint().dossier().inquiry().causesIn(1)).containsExactly(PACKAGING, TRAINING);
    }

    @Test
    void whatIsFoundAfterAReopeningTakesThePlaceOfWhatWasFoundBefore() {
        Complaint closed = SampleComplaints.rectified(Status.of("closed", Phase.CLOSED));
        Complaint before = new Life(closed, List.of())
                .holding(closed.dossier().with(closed.dossier().inquiry().found(1, List.of(PACKAGING))))
                .complaint();
        Complaint reopened =
                accepted(before, new Reopen(SampleActs.ID, "broken again")).complaint();
        assertThat(reopened.dossier().inquiry().causesIn(reopened.cycle())).isEmpty();
        assertThat(reopened.dossier().inquiry().causes()).containsExactly(PACKAGING);
        Complaint found = accepted(reopened, finding(TRAINING)).complaint();
        assertThat(found.dossier().inquiry().causes()).containsExactly(TRAINING);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FINDING")
    void nothingButAFindingNamesCauses(EntryKind kind) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(
                        () -> new AddEntry(SampleActs.ID, kind, Text.of("badly packed"), List.of(), List.of(PACKAGING)))
                .withMessageContaining("name causes with a finding");
    }

    @Test
    void aLessonIsDrawnAfterTheEnd() {
        Complaint closed = SampleComplaints.rectified(Status.of("closed", Phase.CLOSED));
        Decision.Accepted drawn = accepted(closed, AddEntry.lesson(SampleActs.ID, "check the seal"));
        assertThat(drawn.events().get(0).event())
                .isEqualTo(new EntryAdded(EntryKind.LESSON, Text.of("check the seal"), List.of()));
    }
}
