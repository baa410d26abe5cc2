package io.opencomplaint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.event.Closed;
import io.opencomplaint.event.EntryAdded;
import io.opencomplaint.event.ProceedingDecided;
import io.opencomplaint.event.Refused;
import io.opencomplaint.event.Reopened;
import io.opencomplaint.event.Replied;
import io.opencomplaint.event.ResolutionExecuted;
import io.opencomplaint.event.ResolutionProposed;
import io.opencomplaint.event.SatisfactionConfirmed;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.model.ReplyKind;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Satisfaction;
import io.opencomplaint.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sheets tell how a case stands, the record tells all of it. */
class ReopenedCaseTest {

    private final SampleCase sample = round(SampleCase.received(), "first").then(new Reopened(Text.of("fails again")));

    private static SampleCase round(SampleCase sample, String word) {
        return sample.then(entry(EntryKind.STEP, word + " step"))
                .then(entry(EntryKind.FINDING, word + " finding"))
                .then(entry(EntryKind.NOTE, word + " note"))
                .then(new ResolutionProposed(Resolution.of(ResolutionKind.REPAIR, word + " repair")))
                .then(new ResolutionExecuted(Text.of(word + " execution")))
                .then(new Replied(ReplyKind.FINAL, Channel.WEB, Text.of(word + " answer"), null))
                .then(new SatisfactionConfirmed(new Satisfaction(true, 5), Text.of(word + " word")))
                .then(new Closed(Outcome.UPHELD, Text.of(word + " end")));
    }

    private static EntryAdded entry(EntryKind kind, String text) {
        return new EntryAdded(kind, Text.of(text), List.of());
    }

    private static List<String> words(List<Entry> entries) {
        return entries.stream().map(entry -> entry.text().content()).toList();
    }

    @Test
    void afterAReopeningOnlyReceiptIsDoneOnTheTrackingSheet() {
        TrackingSheet sheet = sample.file().trackingSheet();
        assertThat(sheet.received().text()).isEqualTo(Text.of("It fails"));
        assertThat(sheet.analysed()).isNull();
        assertThat(sheet.solutionMade()).isNull();
        assertThat(sheet.executed()).isNull();
        assertThat(sheet.customerConfirmed()).isNull();
        assertThat(sheet.satisfaction()).isNull();
        assertThat(sheet.closed()).isNull();
        assertThat(sheet.outcome()).isNull();
        assertThat(words(sheet.remarks())).containsExactly("first note");
    }

    @Test
    void afterAReopeningTheRegisterRowIsEmptyAgain() {
        RegisterRow row = sample.file().registerRow();
        assertThat(row.handling()).isEmpty();
        assertThat(row.result()).isNull();
        assertThat(row.satisfaction()).isNull();
    }

    @Test
    void afterAReopeningTheTableHasNoSolutionAndNoFeedbackButAllProgress() {
        ClosedLoopTable table = sample.file().closedLoopTable();
        assertThat(table.remedy()).isNull();
        assertThat(table.execution()).isNull();
        assertThat(table.satisfaction()).isNull();
        assertThat(table.feedback()).isNull();
        assertThat(words(table.progress())).containsExactly("first step", "first finding");
    }

    @Test
    void theSecondCycleFillsTheSheetsAnew() {
        CaseFile file = round(sample, "second").file();
        TrackingSheet sheet = file.trackingSheet();
        assertThat(words(List.of(sheet.analysed(), sheet.solutionMade(), sheet.executed(), sheet.closed())))
                .containsExactly("second finding", "second repair", "second execution", "second end");
        assertThat(words(file.registerRow().handling())).containsExactly("second repair");
        assertThat(file.closedLoopTable().feedback()).isEqualTo(Text.of("second word"));
    }

    @Test
    void aReviewThatIsUpheldBeginsACycleAsAReopeningDoes() {
        CaseFile file = round(SampleCase.received(), "first")
                .then(new ProceedingDecided(ProceedingKind.REVIEW, "r-1", ProceedingResult.UPHELD, null, true))
                .file();
        assertThat(file.trackingSheet().analysed()).isNull();
        assertThat(words(file.record().findings())).containsExactly("first finding");
    }

    @Test
    void aReviewThatChangesNothingBeginsNone() {
        CaseFile file = round(SampleCase.received(), "first")
                .then(new ProceedingDecided(ProceedingKind.REVIEW, "r-1", ProceedingResult.REJECTED, null, false))
                .file();
        assertThat(file.trackingSheet().analysed().text()).isEqualTo(Text.of("first finding"));
    }

    @Test
    void theRecordKeepsAllCycles() {
        ComplaintRecord record = round(sample, "second").file().record();
        assertThat(words(record.investigation())).containsExactly("first step", "second step");
        assertThat(words(record.findings())).containsExactly("first finding", "second finding");
        assertThat(words(record.measures())).containsExactly("first repair", "second repair");
        assertThat(words(record.notifications())).containsExactly("first answer", "second answer");
    }

    @Test
    void aRefusedComplaintTakenUpAfterAllIsOpenAgainAndItsRefusalStaysOnRecord() {
        CaseFile file = SampleCase.received()
                .then(new Refused(InadmissibilityReason.LAW, Text.of("no"), null, Channel.WEB))
                .then(new Reopened(Text.of("yes after all")))
                .file();
        assertThat(file.trackingSheet().closed()).isNull();
        assertThat(file.registerRow().result()).isNull();
        assertThat(words(file.record().notifications())).containsExactly("no");
    }
}
