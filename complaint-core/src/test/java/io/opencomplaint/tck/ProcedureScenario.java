package io.opencomplaint.tck;

import static io.opencomplaint.tck.CaseStory.CLERK;
import static io.opencomplaint.tck.CaseStory.HANDLER;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.ActType;
import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.AnswerResolution;
import io.opencomplaint.act.ExecuteResolution;
import io.opencomplaint.act.ExtendDeadline;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.calendar.Beyond;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Notice;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Role;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.sla.ExtensionRule;
import io.opencomplaint.sla.Level;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S8, complaint procedure document 客户投诉处理程序, of a host that promises a result within five working days. */
abstract class ProcedureScenario extends SystemScenario {

    @Override
    ComplaintPolicy policy() {
        return Presets.procedure().toBuilder()
                .serviceLevels(ServiceLevels.builder()
                        .calendar(Calendars.china(Beyond.FAIL, Shift.parse("09:00-18:00")))
                        .target(Target.named("result")
                                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                                .stops(Trigger.finalReply())
                                .limit(TimeLimit.workingDays(5))
                                .extendable(ExtensionRule.times(2))
                                .level(Level.named(Level.BREACH).telling(Role.MANAGER))
                                .build())
                        .build())
                .build();
    }

    @Override
    String kind() {
        return "product";
    }

    @Test
    void receivedWithTimePlaceProblemAndAUniqueNumber() {
        story.at("2026-03-02T10:00")
                .receive(ReceiveComplaint.by(Channel.VISIT).incident("shop 3", CaseStory.time("2026-03-01T18:00")))
                .registered();
        String first = story.complaint().number();
        assertThat(story.complaint().filing().incident()).isNotNull();
        assertThat(story.receive().registered().complaint().number()).isNotEqualTo(first);
    }

    @BeforeEach
    void findTheRootCause() {
        story.before(ActType.PROPOSE_RESOLUTION, told -> told.handler(id -> AddEntry.finding(id, "worn seal")));
    }

    @Test
    void noSolutionBeforeTheRootCauseIsOnRecordAndAfterAReopeningItIsLookedForAgain() {
        story.at("2026-03-02T10:00").receive();
        story.registered().classified(kind()).assigned("after-sales").accepted();
        story.handler(id -> AddEntry.step(id, "talked to the fitters"));
        assertThat(story.missing(HANDLER, ProcedureScenario::solution)).containsExactly("FINDING_RECORDED");
        story.handler(id -> AddEntry.finding(id, "worn seal")).handler(ProcedureScenario::solution);
        story.replied().closed(Outcome.SETTLED).reopened();
        assertThat(story.missing(HANDLER, ProcedureScenario::solution)).containsExactly("FINDING_RECORDED");
        story.handler(id -> AddEntry.finding(id, "wrong seal")).handler(ProcedureScenario::solution);
        assertThat(story.status()).isEqualTo("resolving");
    }

    private static ProposeResolution solution(ComplaintId id) {
        return new ProposeResolution(id, Resolution.of(ResolutionKind.REPAIR, "a new seal"));
    }

    @Test
    void nothingIsCarriedOutWithoutTheCustomersAgreement() {
        story.at("2026-03-02T10:00").receive();
        story.handled(kind());
        assertThat(story.refusal(HANDLER, id -> new ExecuteResolution(id, "done")))
                .isEqualTo(RefusalCode.REQUIREMENT_MISSING);
        story.offered().clerk(id -> AnswerResolution.rejected(id, "too little"));
        assertThat(story.status()).isEqualTo("investigating");
        story.proposed().offered().agreed().executed().replied().closed(Outcome.SETTLED);
        assertThat(story.complaint().isClosed()).isTrue();
    }

    @Test
    void whenMoreTimeIsNeededTheCustomerIsTold() {
        story.at("2026-09-18T16:00").receive();
        assertThat(story.due("result")).as("sunday works").isEqualTo("2026-09-24T16:00");
        Notice wrong = new Notice(Channel.PHONE, story.now(), LocalDate.of(2026, 9, 25));
        assertThat(story.refusal(
                        CLERK, id -> new ExtendDeadline(id, "result", "parts", TimeLimit.workingDays(1), wrong)))
                .isEqualTo(RefusalCode.NOTICE_OF_ANOTHER_DATE);
        Notice told = new Notice(Channel.PHONE, story.now(), LocalDate.of(2026, 9, 28));
        story.clerk(id -> new ExtendDeadline(id, "result", "parts", TimeLimit.workingDays(1), told));
        assertThat(story.due("result")).as("mid-autumn is off").isEqualTo("2026-09-28T16:00");
    }

    @Test
    void whatIsLateIsToldToTheManager() {
        story.at("2026-03-02T10:00").receive().handled(kind());
        assertThat(story.at("2026-03-09T10:01").swept()).containsExactly("result breach [manager]");
        story.replied();
        assertThat(story.state("result")).isEqualTo(ClockState.MISSED);
    }
}
