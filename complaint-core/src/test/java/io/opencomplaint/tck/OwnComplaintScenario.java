package io.opencomplaint.tck;

import static io.opencomplaint.act.ActType.*;
import static io.opencomplaint.tck.OneCase.ID;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.AnswerResolution;
import io.opencomplaint.act.AnswerSurvey;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.ConfirmSatisfaction;
import io.opencomplaint.act.NameRepresentatives;
import io.opencomplaint.act.OfferResolution;
import io.opencomplaint.act.OpenTask;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.SendSurvey;
import io.opencomplaint.act.Withdraw;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Question;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.SurveyAnswer;
import io.opencomplaint.model.SurveyMode;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.policy.Questionnaire;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.workflow.Workflow;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Staff who complain themselves, on a store: they keep out of their own case 回避 as the respondent does, and help themselves in the
 * portal as every complainant does 投诉人自助.
 */
public abstract class OwnComplaintScenario {

    private static final String STAFF_ID = "u-7";
    private static final Actor COLLEAGUE = Actor.of(STAFF_ID, Role.CLERK, Role.HANDLER, Role.MANAGER);
    private static final Actor IN_THE_PORTAL = Actor.of(STAFF_ID, Role.HANDLER, Role.COMPLAINANT);
    private static final Actor HANDLER = Actor.of("u-9", Role.HANDLER);
    private static final Actor CLERK = Actor.of("u-17", Role.CLERK);

    private static final Set<Role> STAFF = Set.of(Role.CLERK, Role.HANDLER, Role.MANAGER);
    private static final Set<Role> PORTAL = Set.of(Role.CLERK, Role.COMPLAINANT);
    private static final Status OPEN = Status.of("open", Phase.HANDLING);
    private static final Status OFFERED = Status.of("offered", Phase.WAITING);
    private static final Status ANSWERED = Status.of("answered", Phase.REPLY);
    private static final Status DONE = Status.of("done", Phase.CLOSED);

    private OneCase one;

    /** For subclasses. */
    protected OwnComplaintScenario() {}

    /**
     * An empty store.
     *
     * @return to be used by one test
     */
    protected abstract ComplaintStore newStore();

    private static ComplaintPolicy policy() {
        return ComplaintPolicy.named("portal")
                .workflow(Workflow.startingAt(OPEN)
                        .receivedBy(PORTAL)
                        .in(OPEN)
                        .stays(STAFF, ASSIGN, ACCEPT, PLAN_RECTIFICATION, PROPOSE_RESOLUTION, NAME_REPRESENTATIVES)
                        .stays(PORTAL, ADD_EVIDENCE)
                        .moves(STAFF, OFFER_RESOLUTION, OFFERED)
                        .moves(PORTAL, WITHDRAW, DONE)
                        .in(OFFERED)
                        .moves(PORTAL, REJECT_RESOLUTION, OPEN)
                        .moves(PORTAL, ACCEPT_RESOLUTION, ANSWERED)
                        .in(ANSWERED)
                        .stays(PORTAL, CONFIRM_SATISFACTION)
                        .moves(STAFF, CLOSE, DONE)
                        .in(DONE)
                        .stays(STAFF, SEND_SURVEY)
                        .stays(PORTAL, ANSWER_SURVEY)
                        .build())
                .questionnaires(Questionnaire.named("after")
                        .ask(Question.scale("service", 1, 5))
                        .validFor(Duration.ofDays(30))
                        .build())
                .build();
    }

    @BeforeEach
    void receive() {
        receive(complaint().complainant(Party.named("张三").key(STAFF_ID)));
    }

    private void receive(ReceiveComplaint receipt) {
        one = new OneCase(newStore(), policy());
        one.act(receipt, IN_THE_PORTAL);
    }

    private static ReceiveComplaint complaint() {
        return ReceiveComplaint.by(Channel.PHONE).id(ID).matter("Fails again");
    }

    @Test
    void whoeverComplainsNeitherHandlesTheirOwnCaseNorIsGivenItOrATaskOfIt() {
        assertKeptOut();
    }

    @Test
    void norDoesWhoeverActsForTheComplainant() {
        receive(complaint()
                .complainant(Party.named("李四"))
                .representative(Party.named("张三").key(STAFF_ID)));
        assertKeptOut();
        one.act(AddEntry.evidence(ID, "photograph"), IN_THE_PORTAL);
    }

    @Test
    void norDoesWhoeverSpeaksForAGroup() {
        receive(complaint().complainant(Party.named("李四")));
        one.act(NameRepresentatives.of(ID, 7, Party.named("张三").key(STAFF_ID)), CLERK);
        assertKeptOut();
        one.act(AddEntry.evidence(ID, "photograph"), IN_THE_PORTAL);
    }

    @Test
    void whatTheWorkflowLetsComplainantsDoTheyDoAsComplainants() {
        one.act(AddEntry.evidence(ID, "photograph"), IN_THE_PORTAL);
        offered();
        one.act(AnswerResolution.rejected(ID, "wants a refund"), IN_THE_PORTAL);
        offered();
        one.act(AnswerResolution.accepted(ID), IN_THE_PORTAL);
        one.act(ConfirmSatisfaction.satisfied(ID, 5), IN_THE_PORTAL);
        one.act(new Close(ID, Outcome.UPHELD), HANDLER);
        one.act(new SendSurvey(ID, "after", SurveyMode.ONLINE), CLERK);
        one.act(AnswerSurvey.of(ID, SurveyMode.ONLINE, SurveyAnswer.score("service", 4)), IN_THE_PORTAL);
        assertThat(one.complaint().conclusion().survey().isAnswered()).isTrue();
    }

    @Test
    void andTheyTakeTheirComplaintBack() {
        assertThat(one.refused(new Withdraw(ID), COLLEAGUE).code())
                .as("as staff, though a clerk may")
                .isEqualTo(RefusalCode.RECUSED);
        assertThat(one.act(new Withdraw(ID), IN_THE_PORTAL).isClosed()).isTrue();
    }

    @Test
    void asComplainantsTheyDoNothingThatIsForStaff() {
        assertThat(one.refused(new Assign(ID, Assignee.unit("service")), IN_THE_PORTAL)
                        .code())
                .isEqualTo(RefusalCode.RECUSED);
        Actor customer = Actor.of(STAFF_ID, Role.COMPLAINANT);
        assertThat(one.refused(new Assign(ID, Assignee.unit("service")), customer)
                        .code())
                .isEqualTo(RefusalCode.ROLE_MISSING);
    }

    private void assertKeptOut() {
        Act toThem = new Assign(ID, Assignee.of("service", STAFF_ID));
        assertThat(one.refused(toThem, CLERK).code()).isEqualTo(RefusalCode.RECUSED);
        Act task = OpenTask.of(ID, TaskKind.RECTIFICATION, "fit", Assignee.of("service", STAFF_ID), "fit it");
        assertThat(one.refused(task, HANDLER).code()).isEqualTo(RefusalCode.RECUSED);
        one.act(new Assign(ID, Assignee.unit("service")), CLERK);
        assertThat(one.refused(new Accept(ID), COLLEAGUE).code()).isEqualTo(RefusalCode.RECUSED);
        assertThat(one.refused(proposed(), COLLEAGUE).details()).containsExactly(STAFF_ID);
        one.act(new Accept(ID), HANDLER);
    }

    private void offered() {
        one.act(proposed(), HANDLER);
        one.act(new OfferResolution(ID), CLERK);
    }

    private static Act proposed() {
        return new ProposeResolution(ID, Resolution.of(ResolutionKind.REPAIR, "new compressor"));
    }
}
