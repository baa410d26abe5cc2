package io.opencomplaint.tck;

import static io.opencomplaint.tck.OneCase.ID;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.AnswerReport;
import io.opencomplaint.act.OpenTask;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.ReportTask;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.ReportAnswered;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.AnsweredBy;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.CaseTask;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.model.TaskState;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.workflow.Requirement;
import io.opencomplaint.workflow.Workflow;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is put right for the complainant, on a store: rectification 整改 that they confirm or not (S5). */
public abstract class RedressScenario {

    private static final String PLAN = "service-hours";
    private static final Assignee WORKSHOP = Assignee.unit("workshop");
    private static final Actor HANDLER = Actor.of("u-7", Role.HANDLER);
    private static final Actor FOREMAN = Actor.of("u-9", Role.HANDLER);
    private static final Status OPEN = Status.of("open", Phase.HANDLING);
    private static final Status DONE = Status.of("done", Phase.CLOSED);
    private static final Set<Role> ANYONE = Set.of();

    private static final ComplaintPolicy POLICY = ComplaintPolicy.named("redress")
            .workflow(Workflow.startingAt(OPEN)
                    .in(OPEN)
                    .stays(ANYONE, ActType.PLAN_RECTIFICATION, ActType.REPORT_TASK)
                    .stays(ANYONE, ActType.ACCEPT_REPORT, ActType.RETURN_REPORT)
                    .moves(ANYONE, ActType.CLOSE, DONE)
                    .in(DONE)
                    .moves(ANYONE, ActType.REOPEN, OPEN)
                    .build())
            .build();

    private OneCase one;

    /** For subclasses. */
    protected RedressScenario() {}

    /**
     * An empty store.
     *
     * @return to be used by one test
     */
    protected abstract ComplaintStore newStore();

    @BeforeEach
    void receive() {
        one = new OneCase(newStore(), POLICY);
        act(ReceiveComplaint.by(Channel.PHONE)
                .id(ID)
                .complainant(Party.anonymous())
                .matter("Nobody answers at night"));
    }

    @Test
    void s5TheComplainantConfirmsARectificationOrDoesNot() {
        act(planned(PLAN));
        reported(PLAN);
        act(AnswerReport.giveBack(ID, PLAN, "nobody answers at night").answeredBy(AnsweredBy.COMPLAINANT));
        assertThat(task(PLAN).state()).isEqualTo(TaskState.OPEN);
        assertThat(task(PLAN).confirmedBy()).isNull();
        assertThat(one.last(ReportAnswered.class).answeredBy()).isEqualTo(AnsweredBy.COMPLAINANT);
        assertThat(isMet(Requirement.RECTIFIED)).isFalse();
        reported(PLAN);
        act(AnswerReport.accept(ID, PLAN).answeredBy(AnsweredBy.REPRESENTATIVE));
        assertThat(task(PLAN).confirmedBy()).isEqualTo(AnsweredBy.REPRESENTATIVE);
        assertThat(isMet(Requirement.RECTIFIED)).isTrue();
    }

    @Test
    void whoeverReportedARectificationDoesNotRecordThatTheComplainantConfirmedIt() {
        act(planned(PLAN));
        reported(PLAN);
        AnswerReport confirmed = AnswerReport.accept(ID, PLAN).answeredBy(AnsweredBy.COMPLAINANT);
        assertThat(one.refused(confirmed, FOREMAN).code()).isEqualTo(RefusalCode.OWN_REPORT);
        assertThat(task(PLAN).state()).isEqualTo(TaskState.REPORTED);
        act(confirmed);
        assertThat(task(PLAN).confirmedBy()).isEqualTo(AnsweredBy.COMPLAINANT);
    }

    private static OpenTask planned(String key) {
        return OpenTask.of(ID, TaskKind.RECTIFICATION, key, WORKSHOP, "be there at night");
    }

    private void reported(String key) {
        one.act(new ReportTask(ID, key, "a second shift"), FOREMAN);
    }

    private void act(Act act) {
        one.act(act, HANDLER);
    }

    private CaseTask task(String key) {
        return one.complaint().dossier().task(key).orElseThrow();
    }

    private boolean isMet(Requirement requirement) {
        return requirement.isMetBy(one.complaint());
    }
}
