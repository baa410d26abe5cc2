package io.opencomplaint.tck;

import static io.opencomplaint.tck.OneCase.ID;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.DeclareInterest;
import io.opencomplaint.act.DeclineTransfer;
import io.opencomplaint.act.OpenTask;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Refuse;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reopen;
import io.opencomplaint.act.Transfer;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.desk.refusal.Refusal;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.InterestDeclared;
import io.opencomplaint.event.TransferDeclined;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Assignment;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.model.Text;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.sla.Level;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;
import io.opencomplaint.spi.ComplaintStore;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who answers for a case, on a store: first receiver responsibility 首问负责制 (S20), transfers that wait to be taken and fall back,
 * and recusal 回避 (CN-BANK-DECIDE).
 */
public abstract class CustodyScenario {

    private static final Actor CLERK = Actor.of("u-17", Role.CLERK);
    private static final Actor HANDLER = Actor.of("u-7", Role.HANDLER);
    private static final Actor OTHER = Actor.of("u-9", Role.HANDLER);
    private static final Actor THIRD = Actor.of("u-11", Role.HANDLER);
    private static final Actor MANAGER = Actor.of("u-1", Role.MANAGER);
    private static final Actor RESPONDENT = Actor.of("u-66", Role.CLERK, Role.HANDLER, Role.MANAGER);
    private static final Assignee HANDLERS = Assignee.of("after-sales", HANDLER.id());
    private static final Assignee OTHERS = Assignee.of("quality", OTHER.id());
    private static final Assignee THIRDS = Assignee.of("legal", THIRD.id());

    private OneCase one;

    /** For subclasses. */
    protected CustodyScenario() {}

    /**
     * An empty store.
     *
     * @return to be used by one test
     */
    protected abstract ComplaintStore newStore();

    @BeforeEach
    void receive() {
        receive(Presets.closedLoop());
    }

    /** Under a policy that gives transfers eight hours to be taken. */
    private void receiveUnderALimitOfTransfers(Level breached) {
        receive(Presets.closedLoop().toBuilder()
                .serviceLevels(ServiceLevels.builder()
                        .calendar(Calendars.aroundTheClock(ZoneId.of("Asia/Shanghai")))
                        .target(Target.named("take-over")
                                .starts(Trigger.on(EventType.TRANSFERRED))
                                .stops(Trigger.on(EventType.ASSIGNMENT_ACCEPTED, EventType.TRANSFER_DECLINED))
                                .limit(TimeLimit.hours(8))
                                .level(breached)
                                .build())
                        .build())
                .build());
    }

    private void receive(ComplaintPolicy policy) {
        one = new OneCase(newStore(), policy);
        one.act(
                ReceiveComplaint.by(Channel.PHONE)
                        .id(ID)
                        .complainant(Party.anonymous())
                        .respondent(Party.named("张三").key(RESPONDENT.id()))
                        .matter("Fails again"),
                CLERK);
    }

    @Test
    void s20WhoeverReceivesACaseAnswersForItUntilSomebodyTakesIt() {
        assertThat(owner()).isEqualTo(CLERK.id());
        assigned();
        assertThat(owner()).as("assigned, not taken").isEqualTo(CLERK.id());
        one.act(new Accept(ID), HANDLER);
        assertThat(owner()).isEqualTo(HANDLER.id());
    }

    @Test
    void whereAUnitIsNamedWhoeverTakesItBecomesTheOwner() {
        one.act(new Register(ID), CLERK);
        one.act(new Classify(ID, Category.of("product/fault")), CLERK);
        one.act(new Assign(ID, Assignee.unit("after-sales")), CLERK);
        one.act(new Accept(ID), OTHER);
        assertThat(owner()).isEqualTo(OTHER.id());
    }

    @Test
    void s20NoPassingOnWithoutAnOwnerATransferWaitsUntilItIsTaken() {
        taken();
        Complaint waiting = one.act(new Transfer(ID, OTHERS, "theirs"), HANDLER);
        assertThat(waiting.assignment()).isEqualTo(new Assignment(OTHERS, false));
        assertThat(waiting.dossier().custody().before()).isEqualTo(new Assignment(HANDLERS, true));
        assertThat(owner()).isEqualTo(HANDLER.id());
        Complaint took = one.act(new Accept(ID), OTHER);
        assertThat(took.dossier().custody().isTransferWaiting()).isFalse();
        assertThat(owner()).isEqualTo(OTHER.id());
    }

    @Test
    void aDeclinedTransferFallsBackToThoseWhoHadIt() {
        taken();
        one.act(new Transfer(ID, OTHERS, "theirs"), HANDLER);
        Complaint back = one.act(new DeclineTransfer(ID, "not ours"), OTHER);
        assertThat(back.assignment()).isEqualTo(new Assignment(HANDLERS, true));
        assertThat(back.dossier().custody().isTransferWaiting()).isFalse();
        assertThat(owner()).isEqualTo(HANDLER.id());
        assertThat(one.last(TransferDeclined.class))
                .isEqualTo(new TransferDeclined(OTHERS, HANDLERS, true, Text.of("not ours")));
        assertThat(one.act(new Accept(ID), HANDLER).status().code())
                .as("and goes on there")
                .isEqualTo("investigating");
    }

    @Test
    void whatNobodyTookIsTakenBackByTheGivingSideOrAManagerAndNobodyElse() {
        taken();
        for (Actor side : List.of(HANDLER, MANAGER)) {
            one.act(new Transfer(ID, OTHERS, "theirs"), HANDLER);
            Refusal stranger = one.refused(new DeclineTransfer(ID, "why"), THIRD);
            assertThat(stranger.code()).isEqualTo(RefusalCode.NOT_THE_ASSIGNEE);
            assertThat(stranger.details()).containsExactly(OTHER.id());
            assertThat(one.act(new DeclineTransfer(ID, "nobody took it"), side).assignment())
                    .isEqualTo(new Assignment(HANDLERS, true));
        }
        one.act(new Transfer(ID, Assignee.unit("legal"), "theirs"), HANDLER);
        one.act(new DeclineTransfer(ID, "not ours"), THIRD);
        assertThat(owner()).isEqualTo(HANDLER.id());
    }

    @Test
    void passedOnTwiceWithoutBeingTakenItFallsBackToWhoeverTookItLast() {
        taken();
        one.act(new Transfer(ID, OTHERS, "theirs"), HANDLER);
        one.act(new Transfer(ID, THIRDS, "rather theirs"), OTHER);
        assertThat(owner()).isEqualTo(HANDLER.id());
        assertThat(one.act(new DeclineTransfer(ID, "not ours"), THIRD).assignment())
                .isEqualTo(new Assignment(HANDLERS, true));
    }

    @Test
    void anAssignmentThatWasNeverTakenFallsBackAsItWas() {
        assigned();
        one.act(new Transfer(ID, OTHERS, "theirs"), HANDLER);
        assertThat(one.act(new DeclineTransfer(ID, "not ours"), OTHER).assignment())
                .isEqualTo(new Assignment(HANDLERS, false));
        assertThat(owner()).isEqualTo(CLERK.id());
    }

    @Test
    void nothingFallsBackThatDoesNotWait() {
        assigned();
        Refusal refusal = one.refused(new DeclineTransfer(ID, "not ours"), HANDLER);
        assertThat(refusal.code()).isEqualTo(RefusalCode.NO_TRANSFER);
        assertThat(refusal.message(Locale.ENGLISH))
                .startsWith("Cannot decline the transfer of complaint C001: no transfer waits to be taken.");
        assertThat(refusal.message(Locale.CHINESE)).contains("没有待接收的转办");
        one.act(new Transfer(ID, OTHERS, "theirs"), HANDLER);
        one.act(new Assign(ID, THIRDS), CLERK);
        assertThat(one.refused(new DeclineTransfer(ID, "not ours"), THIRD).code())
                .isEqualTo(RefusalCode.NO_TRANSFER);
    }

    @Test
    void aCaseThatIsTakenUpAgainHasItsLastOwnerUntilSomebodyTakesIt() {
        assigned();
        one.act(new Transfer(ID, OTHERS, "theirs"), HANDLER);
        one.act(new Refuse(ID, InadmissibilityReason.OUT_OF_SCOPE, "not our product"), CLERK);
        Complaint reopened = one.act(new Reopen(ID, "it is"), MANAGER);
        assertThat(reopened.assignment()).isEqualTo(Assignment.NONE);
        assertThat(reopened.dossier().custody().isTransferWaiting()).isFalse();
        assertThat(owner()).isEqualTo(CLERK.id());
    }

    @Test
    void cnBankTheRespondentIsNeitherGivenTheCaseNorATaskOfIt() {
        Assignee respondent = Assignee.of("after-sales", RESPONDENT.id());
        one.act(new Register(ID), CLERK);
        one.act(new Classify(ID, Category.of("product/fault")), CLERK);
        assertRecused(new Assign(ID, respondent), CLERK, RESPONDENT);
        one.act(new Assign(ID, Assignee.unit("after-sales")), CLERK);
        assertRecused(new Accept(ID), RESPONDENT, RESPONDENT);
        assertRecused(new Transfer(ID, respondent, "theirs"), CLERK, RESPONDENT);
        one.act(new Accept(ID), HANDLER);
        assertRecused(
                OpenTask.of(ID, TaskKind.CONTRIBUTION, "parts", respondent, "what is in stock"), HANDLER, RESPONDENT);
        assertRecused(
                new ProposeResolution(ID, Resolution.of(ResolutionKind.REPAIR, "new one")), RESPONDENT, RESPONDENT);
        one.act(AddEntry.note(ID, "it was not me"), RESPONDENT);
    }

    @Test
    void cnBankWhoeverDeclaresAnInterestKeepsOutUntilItIsLifted() {
        taken();
        Complaint declared = one.act(new DeclareInterest(ID, HANDLER.id(), "sold it"), HANDLER);
        assertThat(declared.dossier().custody().interests()).containsExactly(HANDLER.id());
        assertThat(owner()).as("nobody else has taken it").isEqualTo(HANDLER.id());
        assertThat(one.last(InterestDeclared.class).reason()).isEqualTo(Text.of("sold it"));
        Refusal refusal = assertRecused(AddEntry.step(ID, "called the shop"), HANDLER, HANDLER);
        assertThat(refusal.message(Locale.ENGLISH))
                .contains("u-7 keeps out of it, as its respondent or for an interest in it.");
        assertThat(refusal.message(Locale.CHINESE)).contains("应当回避");
        one.act(new Transfer(ID, OTHERS, "recusal"), MANAGER);
        one.act(new Accept(ID), OTHER);
        assertRecused(new Transfer(ID, HANDLERS, "back"), OTHER, HANDLER);
        assertThat(one.refused(DeclareInterest.lift(ID, HANDLER.id(), "another shop"), CLERK)
                        .code())
                .isEqualTo(RefusalCode.ROLE_MISSING);
        one.act(DeclareInterest.lift(ID, HANDLER.id(), "another shop"), MANAGER);
        one.act(new Transfer(ID, HANDLERS, "back"), OTHER);
        assertThat(one.refused(DeclareInterest.lift(ID, HANDLER.id(), "again"), MANAGER)
                        .code())
                .isEqualTo(RefusalCode.NO_INTEREST);
    }

    @Test
    void aTransferDoesNotFallBackToSomebodyWhoHasAnInterestByNow() {
        taken();
        one.act(new Transfer(ID, OTHERS, "theirs"), HANDLER);
        one.act(new DeclareInterest(ID, HANDLER.id(), "sold it"), CLERK);
        assertRecused(new DeclineTransfer(ID, "not ours"), OTHER, HANDLER);
        one.act(new Assign(ID, THIRDS), MANAGER);
        one.act(new Accept(ID), THIRD);
        assertThat(owner()).isEqualTo(THIRD.id());
    }

    @Test
    void aManagerDoesNotAcceptForSomebodyWhoHasAnInterest() {
        assigned();
        one.act(new DeclareInterest(ID, HANDLER.id(), "sold it"), HANDLER);
        assertRecused(new Accept(ID), MANAGER, HANDLER);
    }

    @Test
    void aTransferThatNobodyTakesInTimeIsAMatterOfATargetAndOfWhoActsOnItsBreach() {
        receiveUnderALimitOfTransfers(Level.named("lapsed").atPercent(100));
        taken();
        one.act(new Transfer(ID, OTHERS, "theirs"), HANDLER);
        assertThat(one.sweepAfter(Duration.ofHours(9))).containsExactly(EventType.DEADLINE_ESCALATED);
        assertThat(one.complaint().assignment().assignee())
                .as("nothing falls back by itself")
                .isEqualTo(OTHERS);
        assertThat(owner()).isEqualTo(HANDLER.id());
        one.act(new DeclineTransfer(ID, "nobody took it"), MANAGER);
        assertThat(one.complaint().clocks().latest("take-over").orElseThrow().state())
                .isEqualTo(ClockState.MISSED);
    }

    @Test
    void anEscalationDoesNotGiveTheCaseToSomebodyWhoHasAnInterest() {
        for (boolean interested : List.of(false, true)) {
            receiveUnderALimitOfTransfers(Level.named("lapsed").atPercent(100).reassigning(THIRDS));
            taken();
            one.act(new Transfer(ID, OTHERS, "theirs"), HANDLER);
            if (interested) {
                one.act(new DeclareInterest(ID, THIRD.id(), "sold it"), CLERK);
            }
            assertThat(one.sweepAfter(Duration.ofHours(9)).contains(EventType.TRANSFERRED))
                    .isEqualTo(!interested);
            assertThat(one.complaint().assignment().assignee()).isEqualTo(interested ? OTHERS : THIRDS);
            assertThat(owner()).isEqualTo(HANDLER.id());
        }
    }

    private Refusal assertRecused(Act act, Actor actor, Actor recused) {
        Refusal refusal = one.refused(act, actor);
        assertThat(refusal.code()).isEqualTo(RefusalCode.RECUSED);
        assertThat(refusal.details()).containsExactly(recused.id());
        return refusal;
    }

    private void assigned() {
        one.act(new Register(ID), CLERK);
        one.act(new Classify(ID, Category.of("product/fault")), CLERK);
        one.act(new Assign(ID, HANDLERS), CLERK);
    }

    private void taken() {
        assigned();
        one.act(new Accept(ID), HANDLER);
    }

    private String owner() {
        return one.complaint().dossier().custody().owner();
    }
}
