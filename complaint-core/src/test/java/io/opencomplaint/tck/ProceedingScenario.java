package io.opencomplaint.tck;

import static io.opencomplaint.tck.OneCase.ID;
import static io.opencomplaint.tck.OneCase.STEP;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.Archive;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.DecideProceeding;
import io.opencomplaint.act.OpenProceeding;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Refuse;
import io.opencomplaint.act.Reopen;
import io.opencomplaint.act.Reply;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.Refusal;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.ProceedingDecided;
import io.opencomplaint.event.ProceedingOpened;
import io.opencomplaint.event.Refused;
import io.opencomplaint.event.Replied;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Proceeding;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.model.Proceedings;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Text;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.workflow.Requirement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What follows when the complainant does not leave it at the answer, on a store: a review 复核 by others than those who decided, final
 * and followed by a new cycle where it is upheld (S5), verification 核查, appeal 申诉, courts and the like; and refusals 不予受理 that say
 * why, to whom, and who else has the matter.
 */
public abstract class ProceedingScenario {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Actor CLERK = Actor.of("u-17", Role.CLERK);
    private static final Actor HEAD = Actor.of("u-1", Role.MANAGER);
    private static final Actor REVIEWER = Actor.of("u-5", Role.MANAGER);

    private OneCase one;

    /** For subclasses. */
    protected ProceedingScenario() {}

    /**
     * An empty store.
     *
     * @return to be used by one test
     */
    protected abstract ComplaintStore newStore();

    @BeforeEach
    void open() {
        one = new OneCase(newStore(), ReviewedOnce.policy(Requirement.NOT_FINAL));
        one.act(
                ReceiveComplaint.by(Channel.EMAIL)
                        .id(ID)
                        .complainant(Party.anonymous())
                        .matter("Hurt at the ward"),
                CLERK);
    }

    @Test
    void s5AReviewThatIsUpheldIsFollowedByANewCycleOfHandling() {
        closed();
        Complaint asked = one.act(review().until(one.now().plus(WEEK)), CLERK);
        assertThat(asked.status()).isEqualTo(ReviewedOnce.UNDER_REVIEW);
        assertThat(asked.milestones().closedAt()).as("has not ended for now").isNull();
        assertThat(asked.conclusion().outcome())
                .as("stands until it is decided")
                .isEqualTo(Outcome.NOT_UPHELD);
        Instant requested = one.now();
        Complaint anew = one.act(decided("r-1", ProceedingResult.PARTLY_UPHELD), REVIEWER);
        assertThat(anew.status()).isEqualTo(ReviewedOnce.HANDLED);
        assertThat(anew.cycle()).isEqualTo(2);
        assertThat(anew.conclusion().outcome()).isNull();
        assertThat(anew.milestones().repliedAt()).isNull();
        assertThat(anew.dossier().proceedings())
                .isEqualTo(Proceedings.EMPTY.with(new Proceeding(
                        "r-1",
                        ProceedingKind.REVIEW,
                        null,
                        1,
                        requested,
                        CLERK.id(),
                        requested.plus(WEEK).minus(STEP),
                        one.now(),
                        REVIEWER.id(),
                        ProceedingResult.PARTLY_UPHELD)));
        assertThat(anew.clocks()
                        .latest(ReviewedOnce.REPLY_IN_TIME)
                        .orElseThrow()
                        .cycle())
                .as("the time for the reply begins anew")
                .isEqualTo(2);
        assertThat(anew.clocks()
                        .latest(ReviewedOnce.REPLY_IN_TIME)
                        .orElseThrow()
                        .state())
                .isEqualTo(ClockState.RUNNING);
        assertThat(one.last(ProceedingDecided.class).newCycle()).isTrue();
        assertThat(one.last(ProceedingDecided.class).text()).isEqualTo(Text.of("the record is incomplete"));
    }

    @Test
    void s5AReviewThatIsRejectedClosesTheCaseAndIsFinal() {
        closed();
        one.act(review(), CLERK);
        Complaint closed = one.act(decided("r-1", ProceedingResult.REJECTED), REVIEWER);
        assertThat(closed.status()).isEqualTo(ReviewedOnce.CLOSED);
        assertThat(closed.milestones().closedAt()).isEqualTo(one.now());
        assertThat(closed.conclusion().outcome()).isEqualTo(Outcome.NOT_UPHELD);
        assertThat(closed.cycle()).isEqualTo(1);
        assertFinal(new Reopen(ID, "not content"));
        assertFinal(OpenProceeding.of(ID, ProceedingKind.REVIEW, "r-2", "not content"));
    }

    @Test
    void s5ThereIsOneReviewAlsoWhereItWasUpheld() {
        closed();
        one.act(review(), CLERK);
        one.act(decided("r-1", ProceedingResult.UPHELD), REVIEWER);
        closed("told anew");
        assertFinal(OpenProceeding.of(ID, ProceedingKind.REVIEW, "r-2", "not content"));
        assertFinal(new Reopen(ID, "not content"));
    }

    @Test
    void aReviewThatWasTakenBackOrNotTakenUpSettlesNothing() {
        closed();
        one.act(review(), CLERK);
        Complaint back = one.act(decided("r-1", ProceedingResult.WITHDRAWN), REVIEWER);
        assertThat(back.status()).isEqualTo(ReviewedOnce.CLOSED);
        one.act(OpenProceeding.of(ID, ProceedingKind.REVIEW, "r-2", "after all"), CLERK);
        one.act(decided("r-2", ProceedingResult.NOT_ADMITTED), REVIEWER);
        assertThat(one.act(new Reopen(ID, "new evidence"), CLERK).cycle()).isEqualTo(2);
    }

    @Test
    void aPolicyMayAllowAnotherReview() {
        closed();
        one.act(review(), CLERK);
        one.act(decided("r-1", ProceedingResult.REJECTED), REVIEWER);
        one.under(ReviewedOnce.policy());
        one.act(OpenProceeding.of(ID, ProceedingKind.REVIEW, "r-2", "not content"), CLERK);
        one.act(decided("r-2", ProceedingResult.UPHELD), REVIEWER);
        assertThat(one.complaint().cycle()).isEqualTo(2);
    }

    @Test
    void whoeverGaveTheDecisionDoesNotReviewIt() {
        one.act(new Assign(ID, Assignee.unit("ward")), CLERK);
        one.act(answer(), HEAD);
        one.act(new Close(ID, Outcome.NOT_UPHELD), CLERK);
        one.act(review(), CLERK);
        for (Actor decider : List.of(HEAD, CLERK)) {
            Refusal refusal = one.refused(decided("r-1", ProceedingResult.REJECTED), decider);
            assertThat(refusal.code()).isEqualTo(RefusalCode.REVIEW_BY_DECIDER);
            assertThat(refusal.details()).containsExactly(decider.id());
            assertThat(refusal.message(Locale.ENGLISH)).contains("had a part in the decision", "somebody else");
            assertThat(refusal.message(Locale.CHINESE)).contains("参与过所复核的处理决定，不得复核");
        }
        one.act(decided("r-1", ProceedingResult.REJECTED), REVIEWER);
    }

    @Test
    void norDoesWhoeverRefusedToTakeTheComplaintUp() {
        one.act(new Refuse(ID, InadmissibilityReason.TIME_BARRED, "five months have passed"), HEAD);
        one.act(review(), CLERK);
        assertThat(one.refused(decided("r-1", ProceedingResult.UPHELD), HEAD).code())
                .isEqualTo(RefusalCode.REVIEW_BY_DECIDER);
        Complaint anew = one.act(decided("r-1", ProceedingResult.UPHELD), REVIEWER);
        assertThat(anew.conclusion().inadmissibility()).isNull();
        assertThat(anew.cycle()).isEqualTo(2);
    }

    @Test
    void whatACourtHasIsNotClosedBeforeItHasDecided() {
        one.act(new Assign(ID, Assignee.unit("ward")), CLERK);
        one.act(external(ProceedingKind.COURT, "suit").before("pudong-court"), CLERK);
        one.act(external(ProceedingKind.MEDIA, "press").before("evening-news"), CLERK);
        one.act(answer(), HEAD);
        Refusal refusal = one.refused(new Close(ID, Outcome.NO_FINDING), CLERK);
        assertThat(refusal.details()).containsExactly(Requirement.PROCEEDINGS_ENDED.name());
        assertThat(refusal.message(Locale.ENGLISH)).contains("Wait for the result of every open proceeding first.");
        assertThat(refusal.message(Locale.CHINESE)).contains("请先等待所有后续程序终结");
        Complaint settled =
                one.act(new DecideProceeding(ID, ProceedingKind.COURT, "suit", ProceedingResult.SETTLED), CLERK);
        assertThat(settled.status()).as("the court moves nothing here").isEqualTo(ReviewedOnce.REPLIED);
        assertThat(settled.cycle()).isEqualTo(1);
        assertThat(one.act(new Close(ID, Outcome.SETTLED), CLERK).isClosed())
                .as("the media decide nothing")
                .isTrue();
    }

    @Test
    void reviewVerificationAppealAndCourtAreRecordsOfTheirOwn() {
        closed();
        one.act(review(), CLERK);
        one.act(external(ProceedingKind.VERIFICATION, "v-1"), CLERK);
        one.act(
                external(ProceedingKind.APPEAL, "a-1")
                        .before("miit")
                        .until(one.now().plus(WEEK)),
                CLERK);
        one.act(external(ProceedingKind.CONSUMER_BODY, "m-1").before("cca"), CLERK);
        assertThat(entries())
                .extracting(Proceeding::kind)
                .containsExactly(
                        ProceedingKind.REVIEW,
                        ProceedingKind.VERIFICATION,
                        ProceedingKind.APPEAL,
                        ProceedingKind.CONSUMER_BODY);
        assertThat(one.last(ProceedingOpened.class).body()).isEqualTo("cca");
        one.act(new DecideProceeding(ID, ProceedingKind.APPEAL, "a-1", ProceedingResult.UPHELD), CLERK);
        assertThat(one.complaint().status()).as("only the review leads on here").isEqualTo(ReviewedOnce.UNDER_REVIEW);
        assertThat(entries()).filteredOn(Proceeding::isOpen).hasSize(3);
        assertThat(proceeding("a-1").decidedAt()).isEqualTo(one.now());
    }

    @Test
    void aDateIsKeptToTheMicrosecond() {
        Instant due = one.now().plus(WEEK);
        one.act(external(ProceedingKind.APPEAL, "a-1").before("miit").until(due.plusNanos(1_999)), CLERK);
        assertThat(proceeding("a-1").dueAt()).isEqualTo(due.plusNanos(1_000));
        assertThat(proceeding("a-1").isOverdue(due.plus(WEEK))).isTrue();
    }

    @Test
    void s5TheComplainantIsToldOfTheRightToAskForAReviewBeforeTheCaseIsClosed() {
        one.act(new Assign(ID, Assignee.unit("ward")), CLERK);
        one.act(Reply.finalReply(ID, "the ward was right"), HEAD);
        assertThat(one.refused(new Close(ID, Outcome.NOT_UPHELD), CLERK).details())
                .containsExactly(Requirement.RIGHTS_TOLD.name());
        one.act(Reply.interim(ID, "you may go to court").tellingOf(ProceedingKind.COURT), CLERK);
        one.act(answer(), HEAD);
        assertThat(one.last(Replied.class).rights()).containsExactly(ProceedingKind.REVIEW, ProceedingKind.OMBUDSMAN);
        assertThat(one.complaint().dossier().proceedings().rightsTold())
                .containsExactly(ProceedingKind.REVIEW, ProceedingKind.OMBUDSMAN, ProceedingKind.COURT);
        one.act(new Close(ID, Outcome.NOT_UPHELD), CLERK);
    }

    @Test
    void aRefusalIsToldAndSaysWhoElseHasTheMatter() {
        Complaint refused = one.act(Refuse.handledBy(ID, ProceedingKind.ARBITRATION, "it is pending"), CLERK);
        assertThat(one.last(Refused.class).channel())
                .as("that of the complaint")
                .isEqualTo(Channel.EMAIL);
        assertThat(refused.conclusion().inadmissibility()).isEqualTo(InadmissibilityReason.HANDLED_ELSEWHERE);
        assertThat(refused.conclusion().outcome()).as("不予受理 ≠ 投诉不成立").isNull();
        assertThat(refused.dossier().proceedings().elsewhere()).isEqualTo(ProceedingKind.ARBITRATION);
        Complaint reopened = one.act(new Reopen(ID, "it ended"), CLERK);
        assertThat(reopened.dossier().proceedings().elsewhere()).isNull();
    }

    @Test
    void aFileIsNotPutAwayWhileAnAppealIsOpen() {
        closed();
        one.act(external(ProceedingKind.APPEAL, "a-1").before("miit"), CLERK);
        assertThat(one.refused(new Archive(ID), CLERK).details()).containsExactly(Requirement.PROCEEDINGS_ENDED.name());
        one.act(new DecideProceeding(ID, ProceedingKind.APPEAL, "a-1", ProceedingResult.REJECTED), CLERK);
        one.act(new Archive(ID), CLERK);
    }

    @Test
    void ofSeveralWhoDecideAtOnceOneDecides() {
        closed();
        one.act(review(), CLERK);
        List<Boolean> decided = Crew.together(4, node -> () -> {
            try {
                one.another(ReviewedOnce.policy(Requirement.NOT_FINAL))
                        .perform(decided("r-1", ProceedingResult.REJECTED), Actor.of("u-9" + node, Role.MANAGER));
                return true;
            } catch (ActRefusedException e) {
                assertThat(e.refusal().code()).isEqualTo(RefusalCode.WRONG_STATUS);
                return false;
            }
        });
        assertThat(decided).containsOnlyOnce(true);
        one.check();
    }

    private void assertFinal(Act act) {
        Refusal refusal = one.refused(act, CLERK);
        assertThat(refusal.code()).isEqualTo(RefusalCode.REQUIREMENT_MISSING);
        assertThat(refusal.details()).containsExactly(Requirement.NOT_FINAL.name());
        assertThat(refusal.message(Locale.ENGLISH)).contains("the result of the review is final");
        assertThat(refusal.message(Locale.CHINESE)).contains("复核结果为最终结论");
    }

    private static OpenProceeding review() {
        return OpenProceeding.of(ID, ProceedingKind.REVIEW, "r-1", "nobody asked the nurse");
    }

    private static OpenProceeding external(ProceedingKind kind, String key) {
        return OpenProceeding.of(ID, kind, key, "nobody asked the nurse");
    }

    private static DecideProceeding decided(String key, ProceedingResult result) {
        return new DecideProceeding(ID, ProceedingKind.REVIEW, key, result).because("the record is incomplete");
    }

    private static Reply answer() {
        return Reply.finalReply(ID, "the ward was right")
                .tellingOf(ProceedingKind.OMBUDSMAN, ProceedingKind.REVIEW, ProceedingKind.OMBUDSMAN);
    }

    private void closed() {
        one.act(new Assign(ID, Assignee.unit("ward")), CLERK);
        closed("told");
    }

    private void closed(String note) {
        one.act(answer(), HEAD);
        one.act(new Close(ID, Outcome.NOT_UPHELD, Text.of(note)), CLERK);
    }

    private List<Proceeding> entries() {
        return one.complaint().dossier().proceedings().entries();
    }

    private Proceeding proceeding(String key) {
        return one.complaint().dossier().proceedings().entry(key).orElseThrow();
    }
}
