package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.AnswerSurvey;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.ExecuteResolution;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reopen;
import io.opencomplaint.act.Reply;
import io.opencomplaint.act.SendSurvey;
import io.opencomplaint.act.Transfer;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.InvalidActException;
import io.opencomplaint.desk.refusal.Refusal;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Recording;
import io.opencomplaint.event.ResolutionExecuted;
import io.opencomplaint.event.SurveyAnswered;
import io.opencomplaint.event.SurveySent;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.AnsweredBy;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Question;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Survey;
import io.opencomplaint.model.SurveyAnswer;
import io.opencomplaint.model.SurveyMode;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.policy.Questionnaire;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ComplaintStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The satisfaction survey of the closed loop (S2) on a store: one for each closing, for a while, never by the handler (E5). */
public abstract class SurveyScenario {

    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
    private static final Duration STEP = Duration.ofHours(1);
    private static final Duration VALID = Duration.ofDays(30);
    private static final Duration MICRO = Duration.ofNanos(1_000);
    private static final ComplaintId ID = ComplaintId.of("c-1");
    private static final String QUESTIONNAIRE = "after-closing";
    private static final Actor CLERK = Actor.of("u-17", Role.CLERK);

    /** Everybody who works on the case may also sit at the front desk: only who they are keeps them from rating themselves. */
    private static final Actor FORMER = staff("u-6");

    private static final Actor HANDLER = staff("u-7");
    private static final Actor SOLVER = staff("u-8");
    private static final Actor FITTER = staff("u-9");

    private final SteppingClock clock = new SteppingClock(MONDAY);
    private ComplaintStore store;
    private ComplaintDesk desk;

    /** For subclasses. */
    protected SurveyScenario() {}

    /**
     * An empty store.
     *
     * @return to be used by one test
     */
    protected abstract ComplaintStore newStore();

    @BeforeEach
    void open() {
        store = newStore();
        desk = desk(Presets.closedLoop());
    }

    @Test
    void aSurveyIsSentOnceTheCaseIsClosedAndNotBefore() {
        received(Party.anonymous());
        assertThat(refused(sending(), CLERK).code()).isEqualTo(RefusalCode.WRONG_STATUS);
        handled();
        assertThat(refused(sending(), CLERK).code()).isEqualTo(RefusalCode.WRONG_STATUS);
        closed();
        Complaint sent = act(sending(), CLERK);
        assertThat(sent.status().code()).isEqualTo("closed");
        assertThat(sent.conclusion().survey())
                .isEqualTo(new Survey(QUESTIONNAIRE, 1, SurveyMode.ONLINE, now(), now().plus(VALID), null));
        assertThat(last(SurveySent.class).questions())
                .isEqualTo(questionnaire(desk.policy()).questions());
    }

    @Test
    void e5EachClosingHasOneSurveyAndAReopeningPermitsOneMore() {
        surveyed();
        Refusal second = refused(sending(), CLERK);
        assertThat(second.code()).isEqualTo(RefusalCode.SURVEY_SENT);
        assertThat(second.message(Locale.ENGLISH))
                .isEqualTo(
                        "Cannot send the survey on complaint C001: a survey was sent since it was closed, at " + now()
                                + ". Wait for its answer; only a reopened case is surveyed again once it is closed. [c-1]");
        assertThat(second.message(Locale.CHINESE)).contains("本次结案后已于", "请等待答复");
        act(right(), CLERK);
        assertThat(refused(sending(), CLERK).code()).isEqualTo(RefusalCode.SURVEY_SENT);
        reopened();
        closed();
        act(sending(), CLERK);
        assertThat(refused(sending(), CLERK).code()).isEqualTo(RefusalCode.SURVEY_SENT);
        assertThat(last(SurveySent.class).cycle()).isEqualTo(2);
        act(right(), CLERK);
        assertThat(last(SurveyAnswered.class).cycle()).isEqualTo(2);
        assertReplays();
    }

    @Test
    void e5AReopeningTakesTheOldSurveyBack() {
        surveyed();
        Complaint reopened = reopened();
        assertThat(reopened.conclusion().survey()).isNull();
        assertThat(refused(right(), CLERK).code()).isEqualTo(RefusalCode.WRONG_STATUS);
        closed();
        Refusal refusal = refused(right(), CLERK);
        assertThat(refusal.code()).isEqualTo(RefusalCode.NO_SURVEY);
        assertThat(refusal.message(Locale.ENGLISH)).contains("no survey was sent since", "Send the survey first.");
        assertThat(refusal.message(Locale.CHINESE)).contains("尚未发放调查", "请先发放调查");
    }

    @Test
    void e5ASurveyExpires() {
        Instant until = expiry(surveyed());
        clock.step(VALID);
        assertThat(now()).isEqualTo(until);
        clock.step(MICRO);
        Refusal refusal = refused(right(), CLERK);
        assertThat(refusal.code()).isEqualTo(RefusalCode.SURVEY_EXPIRED);
        assertThat(refusal.message(Locale.ENGLISH)).contains("could be answered until " + until, "as a contact");
        assertThat(refusal.message(Locale.CHINESE)).contains("现已过期", "记录为联系");
        assertThat(Objects.requireNonNull(complaint().conclusion().survey()).isExpired(now()))
                .isTrue();
        assertThat(act(right().at(until), CLERK).conclusion().survey())
                .as("an answer that came in time may be noted later")
                .extracting(Survey::answeredAt)
                .isEqualTo(until);
    }

    @Test
    void e5WhoeverHandledTheCaseDoesNotNoteTheAnswer() {
        surveyed();
        for (Actor handler : List.of(FORMER, HANDLER, SOLVER, FITTER)) {
            Refusal refusal = refused(right(), handler);
            assertThat(refusal.code()).isEqualTo(RefusalCode.SURVEY_BY_HANDLER);
            assertThat(refusal.message(Locale.ENGLISH))
                    .contains(handler.id() + " handled the case and would rate himself", "who did not handle the case");
            assertThat(refusal.message(Locale.CHINESE)).contains(handler.id(), "不得自评", "未经办该投诉");
        }
        assertThat(act(right(), CLERK).conclusion().survey())
                .extracting(Survey::isAnswered)
                .isEqualTo(true);
    }

    @Test
    void e5WhoeverHandledTheCaseElsewhereDoesNotAnswerAsItsComplainantOrForHim() {
        received(Party.anonymous().key("u-30"));
        handled();
        carriedOutElsewhereBy("u-30");
        closed();
        act(sending(), CLERK);
        assertThat(refused(right(), CLERK).details()).containsExactly("u-30");
        act(right().answeredBy(AnsweredBy.REPRESENTATIVE), CLERK);
        assertThat(last(SurveyAnswered.class).answeredBy()).isEqualTo(AnsweredBy.REPRESENTATIVE);
    }

    @Test
    void whoHandledTheCaseOnlyBeforeItWasReopenedMayNoteTheAnswer() {
        surveyed();
        reopened();
        closed();
        act(sending(), CLERK);
        assertThat(refused(right(), HANDLER).code())
                .as("in whose hands the case stayed")
                .isEqualTo(RefusalCode.SURVEY_BY_HANDLER);
        act(right(), FORMER);
    }

    @Test
    void aSurveyIsAnsweredOnce() {
        surveyed();
        act(right(), CLERK);
        Refusal refusal = refused(right(), CLERK);
        assertThat(refusal.code()).isEqualTo(RefusalCode.SURVEY_ANSWERED);
        assertThat(refusal.message(Locale.ENGLISH)).contains("answered already", "Keep the answer");
        assertThat(refusal.message(Locale.CHINESE)).contains("已答复", "保留原答复");
    }

    @Test
    void scoresAndWordsAreOnRecordAndWordsAreNotTooLong() {
        surveyed();
        assertThatExceptionOfType(InvalidActException.class)
                .isThrownBy(() -> desk.perform(
                        AnswerSurvey.of(ID, SurveyMode.PHONE, SurveyAnswer.words("remark", "x".repeat(4_001))), CLERK))
                .withMessageContaining("answers[0].text give 1 to 4000 characters");
        act(right(), CLERK);
        assertThat(last(SurveyAnswered.class).answers()).isEqualTo(right().answers());
        assertThat(last(SurveyAnswered.class).mode()).isEqualTo(SurveyMode.PHONE);
    }

    @Test
    void anUnknownQuestionnaireIsNotSent() {
        received(Party.anonymous());
        handled();
        closed();
        Refusal refusal = refused(new SendSurvey(ID, "yearly", SurveyMode.FACE_TO_FACE), CLERK);
        assertThat(refusal.code()).isEqualTo(RefusalCode.UNKNOWN_QUESTIONNAIRE);
        assertThat(refusal.message(Locale.ENGLISH)).contains("questionnaire yearly", "Name one");
        assertThat(refusal.message(Locale.CHINESE)).contains("问卷“yearly”");
    }

    @Test
    void aSurveyThatIsOutIsAnsweredAsItWasAskedWhateverBecomesOfThePolicy() {
        surveyed();
        Questionnaire other = Questionnaire.named(QUESTIONNAIRE)
                .version(2)
                .ask(Question.words("anything"))
                .validFor(Duration.ofHours(1))
                .build();
        clock.step(Duration.ofDays(1));
        desk = desk(Presets.closedLoop().toBuilder()
                .version(2)
                .questionnaires(other)
                .build());
        assertThat(refused(AnswerSurvey.of(ID, SurveyMode.PHONE, SurveyAnswer.words("anything", "yes")), CLERK)
                        .code())
                .isEqualTo(RefusalCode.UNKNOWN_QUESTION);
        act(right(), CLERK);
        assertThat(last(SurveyAnswered.class).version()).isEqualTo(1);
    }

    @Test
    void ofSeveralWhoSendAtOnceOneSends() {
        received(Party.anonymous());
        handled();
        closed();
        List<Boolean> sent = Crew.together(4, node -> () -> {
            try {
                desk(Presets.closedLoop()).perform(sending(), CLERK);
                return true;
            } catch (ActRefusedException e) {
                assertThat(e.refusal().code()).isEqualTo(RefusalCode.SURVEY_SENT);
                return false;
            }
        });
        assertThat(sent).containsOnlyOnce(true);
        assertReplays();
    }

    private Complaint surveyed() {
        received(Party.anonymous());
        handled();
        closed();
        return act(sending(), CLERK);
    }

    private void received(Party complainant) {
        act(ReceiveComplaint.by(Channel.PHONE).id(ID).complainant(complainant).matter("Fails again"), CLERK);
        act(new Register(ID), CLERK);
        act(new Classify(ID, Category.of("product/fault")), CLERK);
    }

    private void handled() {
        act(new Assign(ID, Assignee.of("after-sales", FORMER.id())), CLERK);
        act(new Transfer(ID, Assignee.unit("workshop"), "theirs"), CLERK);
        act(new Accept(ID), HANDLER);
        act(new ProposeResolution(ID, Resolution.of(ResolutionKind.REPAIR, "new compressor")), SOLVER);
        act(new ExecuteResolution(ID, "replaced"), FITTER);
        act(Reply.finalReply(ID, "repaired"), CLERK);
    }

    private Complaint closed() {
        return act(new Close(ID, Outcome.UPHELD), CLERK);
    }

    /** Taken up again, and answered anew. */
    private Complaint reopened() {
        Complaint reopened = act(new Reopen(ID, "fails again"), CLERK);
        act(new ProposeResolution(ID, Resolution.of(ResolutionKind.REFUND, "refund")), SOLVER);
        act(Reply.finalReply(ID, "refunded"), CLERK);
        return reopened;
    }

    private static Act sending() {
        return new SendSurvey(ID, QUESTIONNAIRE, SurveyMode.ONLINE);
    }

    private static AnswerSurvey right() {
        return AnswerSurvey.of(
                ID,
                SurveyMode.PHONE,
                SurveyAnswer.score("product-quality", 2),
                SurveyAnswer.score("service-quality", 5),
                SurveyAnswer.score("on-time-delivery", 4),
                SurveyAnswer.words("remark", "friendly"));
    }

    /** The desk lets nobody handle their own complaint; a history that was taken over may tell otherwise. */
    private void carriedOutElsewhereBy(String person) {
        Complaint before = desk.get(ID);
        Recording recording =
                new Recording(now(), now(), person, ActType.EXECUTE_RESOLUTION.code(), before.status(), "elsewhere@1");
        RecordedEvent event =
                new RecordedEvent(ID, before.version() + 1, recording, new ResolutionExecuted(Text.of("done")));
        store.append(new Append(History.evolve(before, event), List.of(event)));
    }

    private Complaint act(Act act, Actor actor) {
        if (!(act instanceof AnswerSurvey) && act.occurredAt() == null) {
            clock.step(STEP);
        }
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

    private Complaint complaint() {
        return desk.get(ID);
    }

    private Instant now() {
        return clock.instant();
    }

    private static Instant expiry(Complaint complaint) {
        return Objects.requireNonNull(complaint.conclusion().survey()).expiresAt();
    }

    private static Questionnaire questionnaire(ComplaintPolicy policy) {
        return policy.questionnaire(QUESTIONNAIRE).orElseThrow();
    }

    private static Actor staff(String id) {
        return Actor.of(id, Role.CLERK, Role.HANDLER);
    }

    private ComplaintDesk desk(ComplaintPolicy policy) {
        return ComplaintDesk.builder().store(store).policy(policy).clock(clock).build();
    }
}
