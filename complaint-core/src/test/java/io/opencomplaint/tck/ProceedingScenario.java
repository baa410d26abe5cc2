package io.opencomplaint.tck;

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
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.Refusal;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.History;
import io.opencomplaint.event.ProceedingDecided;
import io.opencomplaint.event.ProceedingOpened;
import io.opencomplaint.event.Refused;
import io.opencomplaint.event.Replied;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Proceeding;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.model.Proceedings;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import io.opencomplaint.policy.ComplaintPolicy;
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

    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
    private static final Duration STEP = Duration.ofHours(1);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final ComplaintId ID = ComplaintId.of("c-1");
    private static final Actor CLERK = Actor.of("u-17", Role.CLERK);
    private static final Actor HEAD = Actor.of("u-1", Role.MANAGER);
    private static final Actor REVIEWER = Actor.of("u-5", Role.MANAGER);

    private final SteppingClock clock = new SteppingClock(MONDAY);
    private ComplaintStore store;
    private ComplaintDesk desk;

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
        store = newStore();
        desk = newDesk(ReviewedOnce.policy(Requirement.NOT_FINAL));
        act(
                ReceiveComplaint.by(Channel.EMAIL)
                        .id(ID)
                        .complainant(Party.anonymous())
                        .matter("Hurt at the ward"),
                CLERK);
    }

    @Test
    void s5AReviewThatIsUpheldIsFollowedByANewCycleOfHandling() {
        closed();
        Complaint asked = act(review().until(now().plus(WEEK)), CLERK);
        assertThat(asked.status()).isEqualTo(ReviewedOnce.UNDER_REVIEW);
        assertThat(asked.milestones().closedAt()).as("has not ended for now").isNull();
        assertThat(asked.conclusion().outcome())
                .as("stands until it is decided")
                .isEqualTo(Outcome.NOT_UPHELD);
        Instant requested = now();
        Complaint anew = act(decided("r-1", ProceedingResult.PARTLY_UPHELD), REVIEWER);
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
                        now(),
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
        assertThat(last(ProceedingDecided.class).newCycle()).isTrue();
        assertThat(last(ProceedingDecided.class).text()).isEqualTo(Text.of("the record is incomplete"));
    }

    @Test
    void s5AReviewThatIsRejectedClosesTheCaseAndIsFinal() {
        closed();
        act(review(), CLERK);
        Complaint closed = act(decided("r-1", ProceedingResult.REJECTED), REVIEWER);
        assertThat(closed.status()).isEqualTo(ReviewedOnce.CLOSED);
        assertThat(closed.milestones().closedAt()).isEqualTo(now());
        assertThat(closed.conclusion().outcome()).isEqualTo(Outcome.NOT_UPHELD);
        assertThat(closed.cycle()).isEqualTo(1);
        assertFinal(new Reopen(ID, "not content"));
        assertFinal(OpenProceeding.of(ID, ProceedingKind.REVIEW, "r-2", "not content"));
    }

    @Test
    void s5ThereIsOneReviewAlsoWhereItWasUpheld() {
        closed();
        act(review(), CLERK);
        act(decided("r-1", ProceedingResult.UPHELD), REVIEWER);
        closed("told anew");
        assertFinal(OpenProceeding.of(ID, ProceedingKind.REVIEW, "r-2", "not content"));
        assertFinal(new Reopen(ID, "not content"));
    }

    @Test
    void aReviewThatWasTakenBackOrNotTakenUpSettlesNothing() {
        closed();
        act(review(), CLERK);
        Complaint back = act(decided("r-1", ProceedingResult.WITHDRAWN), REVIEWER);
        assertThat(back.status()).isEqualTo(ReviewedOnce.CLOSED);
        act(OpenProceeding.of(ID, ProceedingKind.REVIEW, "r-2", "after all"), CLERK);
        act(decided("r-2", ProceedingResult.NOT_ADMITTED), REVIEWER);
        assertThat(act(new Reopen(ID, "new evidence"), CLERK).cycle()).isEqualTo(2);
    }

    @Test
    void aPolicyMayAllowAnotherReview() {
        closed();
        act(review(), CLERK);
        act(decided("r-1", ProceedingResult.REJECTED), REVIEWER);
        desk = newDesk(ReviewedOnce.policy());
        act(OpenProceeding.of(ID, ProceedingKind.REVIEW, "r-2", "not content"), CLERK);
        act(decided("r-2", ProceedingResult.UPHELD), REVIEWER);
        assertThat(complaint().cycle()).isEqualTo(2);
    }

    @Test
    void whoeverGaveTheDecisionDoesNotReviewIt() {
        act(new Assign(ID, Assignee.unit("ward")), CLERK);
        act(answer(), HEAD);
        act(new Close(ID, Outcome.NOT_UPHELD), CLERK);
        act(review(), CLERK);
        for (Actor decider : List.of(HEAD, CLERK)) {
            Refusal refusal = refused(decided("r-1", ProceedingResult.REJECTED), decider);
            assertThat(refusal.code()).isEqualTo(RefusalCode.REVIEW_BY_DECIDER);
            assertThat(refusal.details()).containsExactly(decider.id());
            assertThat(refusal.message(Locale.ENGLISH)).contains("decided what is reviewed", "somebody else");
            assertThat(refusal.message(Locale.CHINESE)).contains("原处理决定人，不得复核");
        }
        act(decided("r-1", ProceedingResult.REJECTED), REVIEWER);
    }

    @Test
    void norDoesWhoeverRefusedToTakeTheComplaintUp() {
        act(new Refuse(ID, InadmissibilityReason.TIME_BARRED, "five months have passed"), HEAD);
        act(review(), CLERK);
        assertThat(refused(decided("r-1", ProceedingResult.UPHELD), HEAD).code())
                .isEqualTo(RefusalCode.REVIEW_BY_DECIDER);
        Complaint anew = act(decided("r-1", ProceedingResult.UPHELD), REVIEWER);
        assertThat(anew.conclusion().inadmissibility()).isNull();
        assertThat(anew.cycle()).isEqualTo(2);
    }

    @Test
    void whatACourtHasIsNotClosedBeforeItHasDecided() {
        act(new Assign(ID, Assignee.unit("ward")), CLERK);
        act(external(ProceedingKind.COURT, "suit").before("pudong-court"), CLERK);
        act(external(ProceedingKind.MEDIA, "press").before("evening-news"), CLERK);
        act(answer(), HEAD);
        Refusal refusal = refused(new Close(ID, Outcome.NO_FINDING), CLERK);
        assertThat(refusal.details()).containsExactly(Requirement.PROCEEDINGS_ENDED.name());
        assertThat(refusal.message(Locale.ENGLISH)).contains("Wait for the result of every open proceeding first.");
        assertThat(refusal.message(Locale.CHINESE)).contains("请先等待所有后续程序终结");
        Complaint settled =
                act(new DecideProceeding(ID, ProceedingKind.COURT, "suit", ProceedingResult.SETTLED), CLERK);
        assertThat(settled.status()).as("the court moves nothing here").isEqualTo(ReviewedOnce.REPLIED);
        assertThat(settled.cycle()).isEqualTo(1);
        assertThat(act(new Close(ID, Outcome.SETTLED), CLERK).isClosed())
                .as("the media decide nothing")
                .isTrue();
    }

    @Test
    void reviewVerificationAppealAndCourtAreRecordsOfTheirOwn() {
        closed();
        act(review(), CLERK);
        act(external(ProceedingKind.VERIFICATION, "v-1"), CLERK);
        act(external(ProceedingKind.APPEAL, "a-1").before("miit").until(now().plus(WEEK)), CLERK);
        act(external(ProceedingKind.CONSUMER_BODY, "m-1").before("cca"), CLERK);
        assertThat(entries())
                .extracting(Proceeding::kind)
                .containsExactly(
                        ProceedingKind.REVIEW,
                        ProceedingKind.VERIFICATION,
                        ProceedingKind.APPEAL,
                        ProceedingKind.CONSUMER_BODY);
        assertThat(last(ProceedingOpened.class).body()).isEqualTo("cca");
        act(new DecideProceeding(ID, ProceedingKind.APPEAL, "a-1", ProceedingResult.UPHELD), CLERK);
        assertThat(complaint().status()).as("only the review leads on here").isEqualTo(ReviewedOnce.UNDER_REVIEW);
        assertThat(entries()).filteredOn(Proceeding::isOpen).hasSize(3);
        assertThat(proceeding("a-1").decidedAt()).isEqualTo(now());
    }

    @Test
    void aDateIsKeptToTheMicrosecond() {
        Instant due = now().plus(WEEK);
        act(external(ProceedingKind.APPEAL, "a-1").before("miit").until(due.plusNanos(1_999)), CLERK);
        assertThat(proceeding("a-1").dueAt()).isEqualTo(due.plusNanos(1_000));
        assertThat(proceeding("a-1").isOverdue(due.plus(WEEK))).isTrue();
    }

    @Test
    void s5TheComplainantIsToldOfTheRightToAskForAReviewBeforeTheCaseIsClosed() {
        act(new Assign(ID, Assignee.unit("ward")), CLERK);
        act(Reply.finalReply(ID, "the ward was right"), HEAD);
        assertThat(refused(new Close(ID, Outcome.NOT_UPHELD), CLERK).details())
                .containsExactly(Requirement.RIGHTS_TOLD.name());
        act(Reply.interim(ID, "you may go to court").tellingOf(ProceedingKind.COURT), CLERK);
        act(answer(), HEAD);
        assertThat(last(Replied.class).rights()).containsExactly(ProceedingKind.REVIEW, ProceedingKind.OMBUDSMAN);
        assertThat(complaint().dossier().proceedings().rightsTold())
                .containsExactly(ProceedingKind.REVIEW, ProceedingKind.OMBUDSMAN, ProceedingKind.COURT);
        act(new Close(ID, Outcome.NOT_UPHELD), CLERK);
    }

    @Test
    void aRefusalIsToldAndSaysWhoElseHasTheMatter() {
        Complaint refused = act(Refuse.handledBy(ID, ProceedingKind.ARBITRATION, "it is pending"), CLERK);
        assertThat(last(Refused.class).channel()).as("that of the complaint").isEqualTo(Channel.EMAIL);
        assertThat(refused.conclusion().inadmissibility()).isEqualTo(InadmissibilityReason.HANDLED_ELSEWHERE);
        assertThat(refused.conclusion().outcome()).as("不予受理 ≠ 投诉不成立").isNull();
        assertThat(refused.dossier().proceedings().elsewhere()).isEqualTo(ProceedingKind.ARBITRATION);
        Complaint reopened = act(new Reopen(ID, "it ended"), CLERK);
        assertThat(reopened.dossier().proceedings().elsewhere()).isNull();
    }

    @Test
    void aFileIsNotPutAwayWhileAnAppealIsOpen() {
        closed();
        act(external(ProceedingKind.APPEAL, "a-1").before("miit"), CLERK);
        assertThat(refused(new Archive(ID), CLERK).details()).containsExactly(Requirement.PROCEEDINGS_ENDED.name());
        act(new DecideProceeding(ID, ProceedingKind.APPEAL, "a-1", ProceedingResult.REJECTED), CLERK);
        act(new Archive(ID), CLERK);
    }

    @Test
    void ofSeveralWhoDecideAtOnceOneDecides() {
        closed();
        act(review(), CLERK);
        List<Boolean> decided = Crew.together(4, node -> () -> {
            try {
                newDesk(ReviewedOnce.policy(Requirement.NOT_FINAL))
                        .perform(decided("r-1", ProceedingResult.REJECTED), Actor.of("u-9" + node, Role.MANAGER));
                return true;
            } catch (ActRefusedException e) {
                assertThat(e.refusal().code()).isEqualTo(RefusalCode.WRONG_STATUS);
                return false;
            }
        });
        assertThat(decided).containsOnlyOnce(true);
        assertReplays();
    }

    private void assertFinal(Act act) {
        Refusal refusal = refused(act, CLERK);
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
        act(new Assign(ID, Assignee.unit("ward")), CLERK);
        closed("told");
    }

    private void closed(String note) {
        act(answer(), HEAD);
        act(new Close(ID, Outcome.NOT_UPHELD, Text.of(note)), CLERK);
    }

    private Complaint act(Act act, Actor actor) {
        clock.step(STEP);
        Complaint after = desk.perform(act, actor);
        assertReplays();
        return after;
    }

    private Refusal refused(Act act, Actor actor) {
        try {
            desk.perform(act, actor);
        } catch (ActRefusedException e) {
            return e.refusal();
        }
        throw new AssertionError(act.type() + " was not refused");
    }

    private <E> E last(Class<E> type) {
        return desk.history(ID).stream()
                .map(recorded -> recorded.event())
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private void assertReplays() {
        assertThat(History.replay(Tenant.DEFAULT, desk.history(ID))).isEqualTo(complaint());
    }

    private List<Proceeding> entries() {
        return complaint().dossier().proceedings().entries();
    }

    private Proceeding proceeding(String key) {
        return complaint().dossier().proceedings().entry(key).orElseThrow();
    }

    private Complaint complaint() {
        return desk.get(ID);
    }

    private Instant now() {
        return clock.instant();
    }

    private ComplaintDesk newDesk(ComplaintPolicy policy) {
        return ComplaintDesk.builder().store(store).policy(policy).clock(clock).build();
    }
}
