package io.opencomplaint.tck;

import static io.opencomplaint.model.ProceedingKind.APPEAL;
import static io.opencomplaint.model.ProceedingKind.COURT;
import static io.opencomplaint.tck.CaseStory.CLERK;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.AnswerReport;
import io.opencomplaint.act.Archive;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.DecideProceeding;
import io.opencomplaint.act.ExtendDeadline;
import io.opencomplaint.act.OpenProceeding;
import io.opencomplaint.act.OpenTask;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Reply;
import io.opencomplaint.act.ReportTask;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Direction;
import io.opencomplaint.model.Notice;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** S21, telecom 通信. */
abstract class TelecomScenario extends SystemScenario {

    private static final String PROCEDURE_AND_TIME = "procedure-and-expected-time";

    @Override
    ComplaintPolicy policy() {
        return Presets.telecom();
    }

    @Override
    String kind() {
        return "billing";
    }

    @Override
    void answered() {
        story.clerk(id -> Reply.finalReply(id, "result and legal ways").tellingOf(APPEAL, COURT));
    }

    @Test
    void acceptedByPhoneWebSmsAndMailAndAnsweredWithin24HoursWhateverTheDay() {
        story.at("2026-09-18T16:00");
        for (Channel channel : List.of(Channel.PHONE, Channel.WEB, Channel.SMS, Channel.MAIL)) {
            story.receive(ReceiveComplaint.by(channel));
            assertThat(story.due("reply")).isEqualTo("2026-09-19T16:00");
        }
        assertThat(story.receiptRefused(ReceiveComplaint.by(Channel.VISIT)).code())
                .isEqualTo(RefusalCode.CHANNEL_NOT_ADMITTED);
    }

    @Test
    void theAnswerSaysProcedureAndExpectedTime() {
        story.at("2026-03-02T10:00").receive();
        story.at("2026-03-03T10:00");
        assertThat(story.refusal(CLERK, id -> Reply.interim(id, "we look into it")))
                .isEqualTo(RefusalCode.DOCUMENT_MISSING);
        story.filed(PROCEDURE_AND_TIME).interim();
        assertThat(story.state("reply")).isEqualTo(ClockState.MET);
    }

    @Test
    void anAnswerThatIsMissingIsToldToTheManager() {
        story.at("2026-03-02T10:00").receive();
        assertThat(story.at("2026-03-03T10:01").swept()).containsExactly("reply breach [manager]");
        story.at("2026-03-03T10:02").filed(PROCEDURE_AND_TIME).interim();
        assertThat(story.state("reply")).isEqualTo(ClockState.MISSED);
    }

    @Test
    void handledWithinTheTimePrescribedOrTheManagerIsTold() {
        story.at("2026-09-18T16:00").receive().filed(PROCEDURE_AND_TIME).interim();
        assertThat(story.due("handling"))
                .as("of operators, by regulation: 15 days")
                .isEqualTo("2026-10-03T16:00");
        assertThat(story.at("2026-10-03T16:01").swept()).containsExactly("handling breach [manager]");
        story.handled("billing").replied();
        assertThat(story.state("handling")).isEqualTo(ClockState.MISSED);
    }

    @Test
    void aComplexOneIsExtendedOnceAndOnlyWhenTheCustomerIsToldBeforehand() {
        story.at("2026-03-02T10:00").receive();
        LocalDate until = LocalDate.of(2026, 4, 1);
        Instant before = story.now();
        story.at("2026-03-16T10:00");
        assertThat(story.refusal(CLERK, extended("complex", before.minusSeconds(1), until)))
                .isEqualTo(RefusalCode.NOTICE_TOO_EARLY);
        assertThat(story.refusal(CLERK, extended("complex", story.now().plusSeconds(1), until)))
                .isEqualTo(RefusalCode.NOTICE_IN_FUTURE);
        assertThat(story.refusal(CLERK, extended("complex", story.now(), until.plusDays(1))))
                .isEqualTo(RefusalCode.NOTICE_OF_ANOTHER_DATE);
        assertThat(story.refusal(CLERK, extended("busy", story.now(), until))).isEqualTo(RefusalCode.EXTENSION_REASON);
        story.clerk(extended("complex", story.now(), until));
        assertThat(story.due("handling")).isEqualTo("2026-04-01T10:00");
        assertThat(story.refusal(CLERK, extended("special", story.now(), until.plusDays(15))))
                .isEqualTo(RefusalCode.EXTENSIONS_USED_UP);
    }

    @Test
    void afterTheDeadlineItIsTooLateToTell() {
        story.at("2026-03-02T10:00").receive();
        story.at("2026-03-17T10:01");
        assertThat(story.refusal(CLERK, extended("complex", story.now(), LocalDate.of(2026, 4, 1))))
                .isEqualTo(RefusalCode.DEADLINE_PASSED);
    }

    @Test
    void whoIsNotSatisfiedHasItHandledWithinTheTimePrescribedAgain() {
        story.at("2026-03-02T10:00").receive();
        story.handled("billing").replied();
        story.at("2026-03-05T10:00").dissatisfied();
        assertThat(story.due("handling")).isEqualTo("2026-03-20T10:00");
    }

    @Test
    void itIsRectifiedSoThatItDoesNotRecurBeforeItIsClosedAndFollowedUpAfterwards() {
        story.at("2026-03-02T10:00").receive();
        story.handled("billing")
                .handler(id ->
                        OpenTask.of(id, TaskKind.RECTIFICATION, "tariff", Assignee.unit("billing"), "correct it"));
        answered();
        assertThat(story.refusal(CLERK, id -> new Close(id, Outcome.UPHELD)))
                .isEqualTo(RefusalCode.REQUIREMENT_MISSING);
        story.handler(id -> new ReportTask(id, "tariff", "corrected"))
                .by(CaseStory.MANAGER, id -> AnswerReport.accept(id, "tariff"));
        story.closed(Outcome.UPHELD).contacted(Direction.OUTBOUND);
        assertThat(story.status()).isEqualTo("closed");
    }

    @Test
    void aDisputeThatCannotBeSettledIsPointedToLegalWaysBeforeItsEndAndAnAppealIsOnRecord() {
        story.at("2026-03-02T10:00").receive();
        story.handled("billing").replied();
        assertThat(story.refusal(CLERK, id -> new Close(id, Outcome.NOT_UPHELD)))
                .isEqualTo(RefusalCode.REQUIREMENT_MISSING);
        story.dissatisfied().proposed();
        answered();
        assertThat(story.complaint().dossier().proceedings().rightsTold()).containsExactly(APPEAL, COURT);
        story.closed(Outcome.NOT_UPHELD).clerk(id -> OpenProceeding.of(id, APPEAL, "a-1", "they do not agree")
                .before("miit"));
        assertThat(story.refusal(CLERK, Archive::new)).isEqualTo(RefusalCode.REQUIREMENT_MISSING);
        story.clerk(id -> new DecideProceeding(id, APPEAL, "a-1", ProceedingResult.REJECTED))
                .archived();
    }

    @Test
    void whoSaysThatItIsSettledNeedsNoLegalWays() {
        story.at("2026-03-02T10:00").receive();
        story.handled("billing").replied().satisfied().closed(Outcome.UPHELD);
        assertThat(story.complaint().dossier().proceedings().rightsTold()).isEmpty();
        assertThat(story.status()).isEqualTo("closed");
    }

    @Test
    void whatIsReopenedIsAnsweredAndHandledInTimeAgain() {
        story.at("2026-03-02T10:00").receive();
        story.handled("billing");
        answered();
        story.closed(Outcome.UPHELD);
        story.at("2026-03-09T10:00").reopened();
        assertThat(story.due("reply")).isEqualTo("2026-03-10T10:00");
        assertThat(story.due("handling")).isEqualTo("2026-03-24T10:00");
    }

    @Test
    void filesAreKeptTwoYearsAtTheLeast() {
        assertThat(policy().retention()).contains(Period.ofYears(2));
        assertThat(policy().toBuilder().version(2).build().retention())
                .as("changed otherwise")
                .contains(Period.ofYears(2));
    }

    private static Function<ComplaintId, Act> extended(String reason, Instant toldAt, LocalDate until) {
        Notice told = new Notice(Channel.SMS, toldAt, until);
        return id -> new ExtendDeadline(id, "handling", reason, TimeLimit.calendarDays(15), told);
    }
}
