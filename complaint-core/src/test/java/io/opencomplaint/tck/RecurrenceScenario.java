package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.opencomplaint.act.AnswerReport;
import io.opencomplaint.act.Archive;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.OpenTask;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Reply;
import io.opencomplaint.act.ReportTask;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.desk.repeat.Recurrences;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.CaseTask;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.spi.ComplaintStore;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Corrective and preventive action 纠正与预防措施 on a store: after so many days its effect is checked 效果验证, by whether the same
 * problem came up again 复发检验.
 */
public abstract class RecurrenceScenario {

    private static final String MEASURE = "other-supplier";
    private static final String CHECK = "effect";
    private static final String DONE = "2026-03-10T10:00";
    private static final String AFTER_30_DAYS = "2026-04-09T10:00";

    private CaseStory story;
    private ComplaintId first;

    /** For subclasses. */
    protected RecurrenceScenario() {}

    /**
     * An empty store.
     *
     * @return to be used by one test
     */
    protected abstract ComplaintStore newStore();

    @BeforeEach
    void aFaultIsPreventedAndTheCheckIsPlanned() {
        story = new CaseStory(newStore(), Presets.closedLoop());
        story.at("2026-03-02T10:00").receive(about("line-3"));
        first = story.id();
        story.handled("product/fault/compressor");
        story.handler(id -> OpenTask.of(id, TaskKind.PREVENTION, MEASURE, Assignee.unit("purchasing"), "buy better"));
        story.at("2026-03-05T10:00");
        again("line-3", "product/fault/compressor");
        story.at(DONE);
        prevented(MEASURE);
        story.clerk(any -> Reply.finalReply(first, "repaired"))
                .clerk(any -> new Close(first, Outcome.UPHELD))
                .handler(any -> OpenTask.of(
                                first, TaskKind.EFFECTIVENESS_CHECK, CHECK, Assignee.unit("quality"), "did it recur?")
                        .until(CaseStory.time(AFTER_30_DAYS)));
    }

    @AfterEach
    void theHistoryMakesTheComplaint() {
        story.check();
    }

    @Test
    void whereTheProblemDidNotComeUpAgainTheMeasureWorkedAndTheCaseIsPutAway() {
        story.at(AFTER_30_DAYS);
        assertThat(task(CHECK).isOverdue(story.now())).isFalse();
        assertThat(story.relations().recurrencesSince(first, MEASURE, 10))
                .isEqualTo(new Recurrences(MEASURE, CaseStory.time(DONE), List.of(), true));
        assertThat(story.refusal(CaseStory.CLERK, any -> new Archive(first)))
                .isEqualTo(RefusalCode.REQUIREMENT_MISSING);
        reported(CHECK, "none since");
        story.clerk(any -> new Archive(first));
        assertThat(theCase().status().code()).isEqualTo("archived");
    }

    @Test
    void aCheckThatNobodyMadeIsOverdueAfterItsDays() {
        story.at("2026-04-09T10:01");
        assertThat(task(CHECK).isOverdue(story.now())).isTrue();
    }

    @Test
    void aCheckThatIsPlannedWithoutADateIsDueAfterTheThirtyDaysOfTheClosedLoop() {
        story.handler(any ->
                OpenTask.of(first, TaskKind.EFFECTIVENESS_CHECK, "later", Assignee.unit("quality"), "did it recur?"));
        assertThat(task("later").dueAt()).isEqualTo(task("later").openedAt().plus(Duration.ofDays(30)));
        assertThat(task(CHECK).dueAt()).as("an own date stands").isEqualTo(CaseStory.time(AFTER_30_DAYS));
        assertThat(task(MEASURE).dueAt()).as("other tasks get none").isNull();
    }

    @Test
    void whereItCameUpAgainAnotherMeasureIsTakenAndCheckedFromItsOwnEndOn() {
        story.at("2026-03-20T10:00");
        ComplaintId recurred = again("line-3", "product/fault/motor");
        story.at(AFTER_30_DAYS);
        assertThat(found(MEASURE)).containsExactly(recurred);
        reported(CHECK, "once since");
        story.handler(any ->
                OpenTask.of(first, TaskKind.PREVENTION, "other-design", Assignee.unit("design"), "build it better"));
        prevented("other-design");
        assertThat(found("other-design")).isEmpty();
        assertThat(found(MEASURE)).as("still so").containsExactly(recurred);
    }

    @Test
    void anotherKindAndAnotherRespondentAreOtherProblems() {
        story.at("2026-03-20T10:00");
        again("line-4", "product/fault/compressor");
        again("line-3", "product/price");
        again("line-3", "delivery");
        assertThat(found(MEASURE)).isEmpty();
    }

    @Test
    void whatCameInWhenTheMeasureWasDoneIsNoRecurrenceAndWhatCameInAfterwardsIs() {
        again("line-3", "product/fault/compressor");
        assertThat(found(MEASURE)).isEmpty();
        story.at("2026-03-10T10:01");
        ComplaintId after = again("line-3", "product/fault/compressor");
        assertThat(found(MEASURE)).containsExactly(after);
    }

    @Test
    void ofManyTheLatestAreShownAndItSaysThatThereAreMore() {
        story.at("2026-03-20T10:00");
        ComplaintId earlier = again("line-3", "product/fault/compressor");
        story.at("2026-03-21T10:00");
        ComplaintId later = again("line-3", "product/fault/compressor");
        assertThat(found(MEASURE)).containsExactly(later, earlier);
        Recurrences cut = story.relations().recurrencesSince(first, MEASURE, 1);
        assertThat(cut.complaints()).extracting(Complaint::id).containsExactly(later);
        assertThat(cut.complete()).isFalse();
        assertThat(story.relations().recurrencesSince(first, MEASURE, 2).complete())
                .isTrue();
    }

    @Test
    void onlyAMeasureThatIsDoneIsTested() {
        assertThatIllegalArgumentException().isThrownBy(() -> found("nothing"));
        assertThatIllegalArgumentException().isThrownBy(() -> found(CHECK));
        story.handler(
                any -> OpenTask.of(first, TaskKind.PREVENTION, "open", Assignee.unit("design"), "build it better"));
        assertThatIllegalArgumentException().isThrownBy(() -> found("open"));
        for (int limit : List.of(0, 1_000)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> story.relations().recurrencesSince(first, MEASURE, limit));
        }
    }

    private void prevented(String key) {
        reported(key, "done");
    }

    private void reported(String key, String words) {
        story.handler(any -> new ReportTask(first, key, words))
                .by(CaseStory.MANAGER, any -> AnswerReport.accept(first, key));
    }

    private ComplaintId again(String respondent, String kind) {
        story.receive(about(respondent)).classified(kind);
        return story.id();
    }

    private static ReceiveComplaint about(String respondent) {
        return ReceiveComplaint.by(Channel.PHONE).respondent(Party.anonymous().key(respondent));
    }

    private List<ComplaintId> found(String key) {
        return story.relations().recurrencesSince(first, key, 10).complaints().stream()
                .map(Complaint::id)
                .toList();
    }

    private CaseTask task(String key) {
        return theCase().dossier().tasks().stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Complaint theCase() {
        return story.complaint(first);
    }
}
