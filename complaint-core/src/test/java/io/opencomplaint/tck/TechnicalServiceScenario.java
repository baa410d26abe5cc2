package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.AnswerApproval;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.ExecuteResolution;
import io.opencomplaint.act.Register;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import org.junit.jupiter.api.Test;

/** S7, technical service 技术服务: approved by the manager, checked and arranged by a clerk, served by a technician with a report. */
abstract class TechnicalServiceScenario extends ServiceRequestScenario {

    @Override
    ComplaintPolicy policy() {
        return Presets.technicalService();
    }

    @Override
    String form() {
        return "technical-service-application";
    }

    @Override
    String firstStage() {
        return "approval";
    }

    @Override
    Actor firstApprover() {
        return MANAGER;
    }

    @Override
    String lastDocument() {
        return "trip-report";
    }

    @Override
    void served() {
        checked();
        visitArranged();
        filed(TECHNICIAN, "trip-report");
        story.by(TECHNICIAN, id -> new ExecuteResolution(id, "adjusted"));
        assertThat(story.status()).isEqualTo("served");
    }

    private void checked() {
        filed(DEALER, form());
        submitted(DEALER, "approval");
        approved(MANAGER, "approval");
        assertThat(story.status()).isEqualTo("approved");
        story.clerk(Register::new);
        assertThat(story.status()).isEqualTo("checked");
    }

    @Test
    void theManagerApprovesAndNotTheClerkWhoChecks() {
        filed(DEALER, form());
        submitted(DEALER, "approval");
        assertThat(story.refusal(CLERK, id -> AnswerApproval.approve(id, "approval")))
                .isEqualTo(RefusalCode.ROLE_MISSING);
        assertThat(story.refusal(CLERK, Register::new)).as("not approved yet").isEqualTo(RefusalCode.WRONG_STATUS);
        approved(MANAGER, "approval");
        assertThat(story.refusal(MANAGER, Register::new)).isEqualTo(RefusalCode.ROLE_MISSING);
        story.clerk(Register::new);
        assertThat(story.complaint().number()).isEqualTo("TS0001");
    }

    @Test
    void aClerkArrangesTheVisitAndTheTechnicianWhoIsNamedTakesIt() {
        checked();
        Assignee technician = Assignee.of("service", TECHNICIAN.id());
        assertThat(story.refusal(TECHNICIAN, id -> new Assign(id, technician))).isEqualTo(RefusalCode.ROLE_MISSING);
        story.clerk(id -> new Assign(id, technician));
        filed(TECHNICIAN, "trip-report");
        assertThat(story.missing(TECHNICIAN, id -> new ExecuteResolution(id, "adjusted")))
                .containsExactly("ACCEPTED");
        story.by(TECHNICIAN, Accept::new);
        assertThat(story.refusal(CLERK, id -> new ExecuteResolution(id, "adjusted")))
                .isEqualTo(RefusalCode.ROLE_MISSING);
        story.by(TECHNICIAN, id -> new ExecuteResolution(id, "adjusted"));
        assertThat(story.complaint().assignment().assignee()).isEqualTo(technician);
    }

    @Test
    void noServiceWithoutTheReportOfTheTrip() {
        checked();
        visitArranged();
        assertThat(story.missing(TECHNICIAN, id -> new ExecuteResolution(id, "adjusted")))
                .containsExactly("trip-report");
        filed(TECHNICIAN, "trip-report");
        story.by(TECHNICIAN, id -> new ExecuteResolution(id, "adjusted"));
    }

    @Test
    void anotherVisitIsArrangedForWhoIsNotSatisfied() {
        served();
        story.dissatisfied();
        assertThat(story.status()).isEqualTo("checked");
        visitArranged();
        story.by(TECHNICIAN, id -> new ExecuteResolution(id, "adjusted again")).satisfied();
        assertThat(story.status()).isEqualTo("followed-up");
    }
}
