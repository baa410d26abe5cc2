package io.opencomplaint.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.AnswerApproval;
import io.opencomplaint.act.AnswerReport;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Audit;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.DecideProceeding;
import io.opencomplaint.act.DecideSanction;
import io.opencomplaint.act.DeclineTransfer;
import io.opencomplaint.act.DetermineLiability;
import io.opencomplaint.act.ExecuteSanction;
import io.opencomplaint.act.OpenProceeding;
import io.opencomplaint.act.OpenTask;
import io.opencomplaint.act.ReportTask;
import io.opencomplaint.act.SubmitForApproval;
import io.opencomplaint.act.Transfer;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.LiabilityKind;
import io.opencomplaint.model.LiabilityShare;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.SanctionKind;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.workflow.Workflow;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A deputy 代为办理 may do what only whom they act for may do, and nothing that those may not: persons whom a rule keeps apart are not
 * brought together by a deputy.
 */
class DeputyRulesTest {

    private static final ComplaintId ID = SampleActs.ID;
    private static final Status OPEN = Status.of("open", Phase.HANDLING);
    private static final Status DONE = Status.of("done", Phase.CLOSED);
    private static final Set<Role> ANYONE = Set.of();
    private static final ComplaintPolicy POLICY = ComplaintPolicy.named("p")
            .workflow(Workflow.startingAt(OPEN)
                    .stays(ANYONE, ActType.ASSIGN, ActType.ACCEPT, ActType.TRANSFER, ActType.DECLINE_TRANSFER)
                    .stays(ANYONE, ActType.REQUEST_CONTRIBUTION, ActType.REPORT_TASK, ActType.ACCEPT_REPORT)
                    .stays(ANYONE, ActType.SUBMIT_FOR_APPROVAL, ActType.APPROVE)
                    .stage("content")
                    .stays(ANYONE, ActType.DETERMINE_LIABILITY, ActType.DECIDE_SANCTION, ActType.EXECUTE_SANCTION)
                    .stays(ANYONE, ActType.REQUEST_REVIEW, ActType.DECIDE_REVIEW)
                    .moves(ANYONE, ActType.CLOSE, DONE)
                    .in(DONE)
                    .stays(ANYONE, ActType.AUDIT, ActType.REQUEST_REVIEW, ActType.DECIDE_REVIEW)
                    .build())
            .build();

    private static final Assignee FITTER = Assignee.of("site", "u-41");
    private static final Actor ANN = Actor.of("u-1", Role.CLERK);
    private static final Actor DEPUTY = Actor.of("u-9", Role.CLERK);

    private final Docket docket =
            new Docket(POLICY, ZoneOffset.UTC).on("2026-03-02T10:00").received();

    private Decision does(Actor actor, Act act) {
        Decision decision = docket.asks(act, actor);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return decision;
    }

    /** The deputy of somebody is refused, in whose name; by themselves the same person is not. */
    private void assertKeptApart(String principal, Act act, RefusalCode code) {
        assertThat(docket.would(act, DEPUTY.onBehalfOf(principal)))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
        assertThat(docket.would(act, DEPUTY)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void nobodyApprovesForWhoSubmitted() {
        does(ANN, new SubmitForApproval(ID, "content", "as the dealer wrote"));
        assertKeptApart(ANN.id(), AnswerApproval.approve(ID, "content"), RefusalCode.FOUR_EYES);
    }

    @Test
    void nobodyAcceptsAReportForWhoReported() {
        does(ANN, OpenTask.of(ID, TaskKind.CONTRIBUTION, "parts", FITTER, "which are in stock"));
        does(Actor.of("u-41", Role.CLERK), new ReportTask(ID, "parts", "two"));
        assertKeptApart("u-41", AnswerReport.accept(ID, "parts"), RefusalCode.OWN_REPORT);
    }

    @Test
    void nobodyDeterminesLiabilityNorHasAHandInASanctionForWhoIsToBlame() {
        LiabilityShare share = LiabilityShare.of(FITTER, LiabilityKind.DIRECT, "100", "care");
        does(ANN, DetermineLiability.of(ID, "seen on site", share));
        Act warning = DecideSanction.of(ID, "talk", FITTER, SanctionKind.WARNING, "first time");
        assertKeptApart("u-41", warning, RefusalCode.LIABILITY_BY_LIABLE);
        does(ANN, warning);
        assertKeptApart("u-41", new ExecuteSanction(ID, "talk"), RefusalCode.LIABILITY_BY_LIABLE);
        assertThat(docket.would(DetermineLiability.of(ID, "seen again", share), DEPUTY.onBehalfOf("u-41")))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(RefusalCode.LIABILITY_BY_LIABLE));
    }

    @Test
    void nobodyReviewsForWhoDecidedNorForWhomItWasDecided() {
        does(Actor.of("u-5", Role.CLERK).onBehalfOf(ANN.id()), new Close(ID, Outcome.UPHELD));
        does(ANN, OpenProceeding.of(ID, ProceedingKind.REVIEW, "r-1", "not content"));
        Act decided = new DecideProceeding(ID, ProceedingKind.REVIEW, "r-1", ProceedingResult.REJECTED);
        for (String decider : Set.of("u-5", ANN.id())) {
            assertKeptApart(decider, decided, RefusalCode.REVIEW_BY_DECIDER);
            assertThat(docket.would(decided, Actor.of(decider, Role.CLERK)))
                    .as("themselves")
                    .isInstanceOf(Decision.Refused.class);
        }
    }

    @Test
    void nobodyAuditsForWhoHadAHandInItNorForWhomItWasDone() {
        does(Actor.of("u-5", Role.CLERK).onBehalfOf(ANN.id()), new Close(ID, Outcome.UPHELD));
        assertKeptApart("u-5", new Audit(ID, true, true), RefusalCode.AUDIT_BY_HANDLER);
        assertKeptApart(ANN.id(), new Audit(ID, true, true), RefusalCode.AUDIT_BY_HANDLER);
    }

    @Test
    void whatIsMeantForOnePersonTheirDeputyDoesAndNobodyElse() {
        does(ANN, new Assign(ID, FITTER));
        assertMeantFor("u-41", new Accept(ID), RefusalCode.NOT_THE_ASSIGNEE);
        does(DEPUTY.onBehalfOf("u-41"), new Accept(ID));
        assertThat(docket.complaint().assignment().assignee()).isEqualTo(FITTER);
        does(ANN, new Transfer(ID, Assignee.of("office", "u-42"), "knows the house"));
        assertMeantFor("u-42", new DeclineTransfer(ID, "no time"), RefusalCode.NOT_THE_ASSIGNEE);
        does(ANN, OpenTask.of(ID, TaskKind.CONTRIBUTION, "parts", FITTER, "which are in stock"));
        assertMeantFor("u-41", new ReportTask(ID, "parts", "two"), RefusalCode.TASK_OF_ANOTHER);
    }

    private void assertMeantFor(String person, Act act, RefusalCode code) {
        assertThat(docket.would(act, DEPUTY.onBehalfOf(person))).isInstanceOf(Decision.Accepted.class);
        assertThat(docket.would(act, DEPUTY)).isInstanceOfSatisfying(Decision.Refused.class, refused -> assertThat(
                        refused.refusal().code())
                .isEqualTo(code));
    }
}
