package io.opencomplaint.tck;

import static io.opencomplaint.tck.OneCase.ID;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.AnswerCompensation;
import io.opencomplaint.act.AnswerReport;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.DetermineLiability;
import io.opencomplaint.act.OfferCompensation;
import io.opencomplaint.act.OpenTask;
import io.opencomplaint.act.PayCompensation;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Reopen;
import io.opencomplaint.act.ReportTask;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.ReportAnswered;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.AnsweredBy;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.CaseTask;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Compensation;
import io.opencomplaint.model.CompensationKind;
import io.opencomplaint.model.LiabilityKind;
import io.opencomplaint.model.LiabilityShare;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Outcome;
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

/**
 * What is put right for the complainant, on a store: rectification 整改 that they confirm or not (S5), compensation 赔付, and that a
 * case that is taken up again has to put right anew.
 */
public abstract class RedressScenario {

    private static final String PLAN = "service-hours";
    private static final Money TEN = Money.of("10", "CNY");
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
                    .stays(ANYONE, ActType.ACCEPT_REPORT, ActType.RETURN_REPORT, ActType.DETERMINE_LIABILITY)
                    .stays(ANYONE, ActType.OFFER_COMPENSATION, ActType.ANSWER_COMPENSATION, ActType.PAY_COMPENSATION)
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

    @Test
    void whatWasRectifiedBeforeACaseIsTakenUpAgainDoesNotCountAfterIt() {
        act(planned(PLAN));
        confirmed(PLAN);
        assertThat(isMet(Requirement.RECTIFIED)).isTrue();
        assertThat(isMet(Requirement.RECTIFICATION_CONFIRMED)).isTrue();
        takenUpAgain();
        assertThat(task(PLAN).cycle()).isEqualTo(1);
        assertThat(isMet(Requirement.RECTIFIED)).isFalse();
        assertThat(isMet(Requirement.RECTIFICATION_CONFIRMED))
                .as("nobody is to blame")
                .isTrue();
        act(DetermineLiability.of(ID, "seen", LiabilityShare.of(WORKSHOP, LiabilityKind.DIRECT, "100", "duty-1")));
        assertThat(isMet(Requirement.RECTIFICATION_CONFIRMED)).isFalse();
        act(planned("night-shift"));
        confirmed("night-shift");
        assertThat(isMet(Requirement.RECTIFIED)).isTrue();
        assertThat(isMet(Requirement.RECTIFICATION_CONFIRMED)).isTrue();
    }

    @Test
    void aRectificationThatWasStillOpenIsConfirmedAfterItAllTheSame() {
        act(planned("accepted-unasked"));
        reported("accepted-unasked");
        act(AnswerReport.accept(ID, "accepted-unasked"));
        act(planned(PLAN));
        reported(PLAN);
        takenUpAgain();
        assertThat(task(PLAN).cycle()).isEqualTo(2);
        assertThat(isMet(Requirement.RECTIFIED)).isFalse();
        assertThat(isMet(Requirement.RECTIFICATION_CONFIRMED)).isFalse();
        act(AnswerReport.accept(ID, PLAN).answeredBy(AnsweredBy.COMPLAINANT));
        assertThat(isMet(Requirement.RECTIFIED)).isTrue();
        assertThat(isMet(Requirement.RECTIFICATION_CONFIRMED))
                .as("what was accepted without asking, in the former cycle, is over")
                .isTrue();
    }

    @Test
    void s13WhatWasPaidBeforeACaseIsTakenUpAgainDoesNotCompensateForWhatFollows() {
        offered("coupon");
        act(AnswerCompensation.agreed(ID, "coupon"));
        act(new PayCompensation(ID, "coupon", "pay-1", TEN));
        assertThat(isMet(Requirement.COMPENSATED)).isTrue();
        takenUpAgain();
        assertThat(entry("coupon").cycle()).isEqualTo(1);
        assertThat(isMet(Requirement.COMPENSATED)).isFalse();
        offered("refund");
        act(AnswerCompensation.declined(ID, "refund", "too little"));
        assertThat(entry("refund").cycle()).isEqualTo(2);
        assertThat(isMet(Requirement.COMPENSATED)).isTrue();
    }

    @Test
    void s13WhatWasAgreedAndNotPaidIsOwedInTheCycleThatFollows() {
        offered("coupon");
        act(AnswerCompensation.agreed(ID, "coupon"));
        takenUpAgain();
        assertThat(entry("coupon").cycle()).isEqualTo(2);
        assertThat(isMet(Requirement.COMPENSATED)).isFalse();
        act(new PayCompensation(ID, "coupon", "pay-1", TEN));
        assertThat(isMet(Requirement.COMPENSATED)).isTrue();
    }

    private void takenUpAgain() {
        act(new Close(ID, Outcome.UPHELD));
        act(new Reopen(ID, "again"));
    }

    private void confirmed(String key) {
        reported(key);
        act(AnswerReport.accept(ID, key).answeredBy(AnsweredBy.COMPLAINANT));
    }

    private void offered(String key) {
        act(new OfferCompensation(ID, key, CompensationKind.REDRESS, TEN));
    }

    private Compensation entry(String key) {
        return one.complaint().dossier().compensations().entry(key).orElseThrow();
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
