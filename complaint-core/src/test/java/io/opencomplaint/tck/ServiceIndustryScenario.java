package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Acknowledge;
import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.AnswerReport;
import io.opencomplaint.act.AnswerResolution;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.OpenTask;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.ReportTask;
import io.opencomplaint.calendar.Beyond;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.CaseTask;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.RemedyState;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.model.TaskState;
import io.opencomplaint.model.Text;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.sla.Level;
import io.opencomplaint.sla.Scope;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S12, S18 and S19, service industry: the closed loop of a host with a team and a response time for each kind. */
abstract class ServiceIndustryScenario extends SystemScenario {

    @Override
    ComplaintPolicy policy() {
        return Presets.closedLoop().toBuilder()
                .route(Category.of("safety"), Assignee.unit("investigation-team"))
                .route(Category.of("service"), Assignee.unit("service-team"))
                .serviceLevels(ServiceLevels.builder()
                        .calendar(Calendars.china(Beyond.FAIL, Shift.parse("09:00-18:00")))
                        .target(Target.named("response")
                                .starts(Trigger.on(EventType.CLASSIFIED))
                                .stops(Trigger.on(EventType.REPLIED))
                                .limit(Scope.everything().categories(Category.of("safety")), TimeLimit.hours(2))
                                .limit(TimeLimit.workingDays(1))
                                .level(Level.named(Level.BREACH).telling(Role.MANAGER))
                                .build())
                        .build())
                .build();
    }

    @Override
    String kind() {
        return "service";
    }

    @Test
    void s18TakenIn24HoursOnlineAndAcknowledgedWithAllVouchers() {
        Attachment receipt = new Attachment(Text.of("receipt.jpg"), "image/jpeg", 17, "0".repeat(64));
        story.at("2026-03-02T03:17")
                .receive(ReceiveComplaint.by(Channel.WEB).attachments(receipt))
                .clerk(Acknowledge::new);
        assertThat(story.complaint().milestones().acknowledgedAt()).isEqualTo(CaseStory.time("2026-03-02T03:17"));
        assertThat(story.history()).hasSize(2);
    }

    @Test
    void s12EachKindHasItsTeamAndItsResponseTimeOverAMakeUpSunday() {
        story.at("2026-09-18T16:00").receive().registered().classified("service/rude");
        assertThat(story.due("response")).isEqualTo("2026-09-20T16:00");
        story.clerk(Assign::new);
        assertThat(story.complaint().assignment().assignee()).isEqualTo(Assignee.unit("service-team"));
        story.receive().registered().classified("safety/gas");
        assertThat(story.due("response")).isEqualTo("2026-09-18T18:00");
        story.clerk(Assign::new);
        assertThat(story.complaint().assignment().assignee()).isEqualTo(Assignee.unit("investigation-team"));
    }

    @Test
    void s12AResponseThatIsLateIsToldToTheManager() {
        story.at("2026-03-02T10:00").receive().registered().classified("safety/gas");
        assertThat(story.at("2026-03-02T12:01").swept()).containsExactly("response breach [manager]");
        story.interim();
        assertThat(story.state("response")).isEqualTo(ClockState.MISSED);
    }

    @Test
    void s12TheSolutionIsNegotiatedAndFollowedToTheRootCause() {
        story.at("2026-03-02T10:00").receive();
        story.handled(kind()).offered().clerk(id -> AnswerResolution.rejected(id, "too little"));
        story.investigated().proposed().offered().agreed();
        assertThat(story.complaint().remedy().state()).isEqualTo(RemedyState.ACCEPTED);
        story.executed().handler(id -> AddEntry.preventiveMeasure(id, "training"));
        story.replied().satisfied().closed(Outcome.UPHELD);
    }

    @Test
    void s12AComplexOneGoesToAnInvestigationTeamThatContributesWhatItFinds() {
        story.at("2026-03-02T10:00")
                .receive()
                .registered()
                .classified("service/rude")
                .clerk(Assign::new);
        story.accepted().handler(id -> OpenTask.of(
                        id, TaskKind.CONTRIBUTION, "findings", Assignee.unit("investigation-team"), "look into it")
                .until(CaseStory.time("2026-03-04T10:00")));
        assertThat(story.complaint().assignment().assignee())
                .as("it stays where it is")
                .isEqualTo(Assignee.of("service-team", "u-7"));
        story.proposed().replied();
        assertThat(story.refusal(CaseStory.CLERK, id -> new Close(id, Outcome.UPHELD)))
                .isEqualTo(RefusalCode.REQUIREMENT_MISSING);
        story.handler(id -> new ReportTask(id, "findings", "three of ours were rude"))
                .by(CaseStory.MANAGER, id -> AnswerReport.accept(id, "findings"))
                .closed(Outcome.UPHELD);
        assertThat(story.complaint().dossier().tasks())
                .extracting(CaseTask::state)
                .containsExactly(TaskState.DONE);
    }

    @Test
    void s19TheExecutionIsFollowedUntilItIsDoneAndTheResultFedBack() {
        story.at("2026-03-02T10:00").receive();
        story.handled(kind())
                .handler(id -> OpenTask.of(id, TaskKind.PREVENTION, "training", Assignee.unit("school"), "train"));
        story.executed().handler(id -> new ReportTask(id, "training", "all were there"));
        story.by(CaseStory.MANAGER, id -> AnswerReport.accept(id, "training"))
                .replied()
                .closed(Outcome.UPHELD);
        assertThat(List.of(story.status(), story.complaint().remedy().state().name()))
                .containsExactly("closed", "EXECUTED");
    }
}
