package io.opencomplaint.tck;

import static io.opencomplaint.tck.OneCase.ID;
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
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.InvalidActException;
import io.opencomplaint.desk.refusal.Refusal;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.ResolutionExecuted;
import io.opencomplaint.event.SurveyAnswered;
import io.opencomplaint.event.SurveySent;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.AnsweredBy;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Question;
import io.opencomplaint.model.Rating;
import io.opencomplaint.model.Ratings;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Survey;
import io.opencomplaint.model.SurveyAnswer;
import io.opencomplaint.model.SurveyMode;
import io.opencomplaint.model.Text;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.policy.Questionnaire;
import io.opencomplaint.preset.Presets;
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

    private static final Duration VALID = Duration.ofDays(30);
    private static final Duration MICRO = Duration.ofNanos(1_000);
    private static final String QUESTIONNAIRE = "after-closing";
    private static final Actor CLERK = Actor.of("u-17", Role.CLERK);

    /** Everybody who works on the case may also sit at the front desk: only who they are keeps them from rating themselves. */
    private static final Actor FORMER = staff("u-6");

    private static final Actor HANDLER = staff("u-7");
    private static final Actor SOLVER = staff("u-8");
    private static final Actor FITTER = staff("u-9");

    private OneCase one;

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
        one = new OneCase(newStore(), Presets.closedLoop());
    }

    @Test
    void aSurveyIsSentOnceTheCaseIsClosedAndNotBefore() {
        received(Party.anonymous());
        assertThat(one.refused(sending(), CLERK).code()).isEqualTo(RefusalCode.WRONG_STATUS);
        handled();
        assertThat(one.refused(sending(), CLERK).code()).isEqualTo(RefusalCode.WRONG_STATUS);
        closed();
        Complaint sent = one.act(sending(), CLERK);
        assertThat(sent.status().code()).isEqualTo("closed");
        assertThat(sent.conclusion().survey())
                .isEqualTo(new Survey(
                        QUESTIONNAIRE,
                        1,
                        SurveyMode.ONLINE,
                        one.now(),
                        one.now().plus(VALID),
                        null));
        assertThat(one.last(SurveySent.class).questions())
                .isEqualTo(questionnaire(one.desk().policy()).questions());
    }

    @Test
    void e5EachClosingHasOneSurveyAndAReopeningPermitsOneMore() {
        surveyed();
        Refusal second = one.refused(sending(), CLERK);
        assertThat(second.code()).isEqualTo(RefusalCode.SURVEY_SENT);
        assertThat(second.message(Locale.ENGLISH))
                .isEqualTo("Cannot send the survey on complaint C001: a survey was sent since it was closed, at "
                        + one.now()
                        + ". Wait for its answer; only a reopened case is surveyed again once it is closed. [c-1]");
        assertThat(second.message(Locale.CHINESE)).contains("本次结案后已于", "请等待答复");
        one.actNow(right(), CLERK);
        assertThat(one.refused(sending(), CLERK).code()).isEqualTo(RefusalCode.SURVEY_SENT);
        reopened();
        closed();
        one.act(sending(), CLERK);
        assertThat(one.refused(sending(), CLERK).code()).isEqualTo(RefusalCode.SURVEY_SENT);
        assertThat(one.last(SurveySent.class).cycle()).isEqualTo(2);
        one.actNow(right(), CLERK);
        assertThat(one.last(SurveyAnswered.class).cycle()).isEqualTo(2);
        one.check();
    }

    @Test
    void e5AReopeningTakesTheOldSurveyBack() {
        surveyed();
        Complaint reopened = reopened();
        assertThat(reopened.conclusion().survey()).isNull();
        assertThat(one.refused(right(), CLERK).code()).isEqualTo(RefusalCode.WRONG_STATUS);
        closed();
        Refusal refusal = one.refused(right(), CLERK);
        assertThat(refusal.code()).isEqualTo(RefusalCode.NO_SURVEY);
        assertThat(refusal.message(Locale.ENGLISH)).contains("no survey was sent since", "Send the survey first.");
        assertThat(refusal.message(Locale.CHINESE)).contains("尚未发放调查", "请先发放调查");
    }

    @Test
    void e5ASurveyExpires() {
        Instant until = expiry(surveyed());
        one.pass(VALID);
        assertThat(one.now()).isEqualTo(until);
        one.pass(MICRO);
        Refusal refusal = one.refused(right(), CLERK);
        assertThat(refusal.code()).isEqualTo(RefusalCode.SURVEY_EXPIRED);
        assertThat(refusal.message(Locale.ENGLISH)).contains("could be answered until " + until, "as a contact");
        assertThat(refusal.message(Locale.CHINESE)).contains("现已过期", "记录为联系");
        assertThat(Objects.requireNonNull(one.complaint().conclusion().survey()).isExpired(one.now()))
                .isTrue();
        assertThat(one.actNow(right().at(until), CLERK).conclusion().survey())
                .as("an answer that came in time may be noted later")
                .extracting(Survey::answeredAt)
                .isEqualTo(until);
    }

    @Test
    void e5WhoeverHandledTheCaseDoesNotNoteTheAnswer() {
        surveyed();
        for (Actor handler : List.of(FORMER, HANDLER, SOLVER, FITTER)) {
            Refusal refusal = one.refused(right(), handler);
            assertThat(refusal.code()).isEqualTo(RefusalCode.SURVEY_BY_HANDLER);
            assertThat(refusal.message(Locale.ENGLISH))
                    .contains(handler.id() + " handled the case and would rate himself", "who did not handle the case");
            assertThat(refusal.message(Locale.CHINESE)).contains(handler.id(), "不得自评", "未经办该投诉");
        }
        assertThat(one.actNow(right(), CLERK).conclusion().survey())
                .extracting(Survey::isAnswered)
                .isEqualTo(true);
    }

    @Test
    void e5WhoeverHandledTheCaseElsewhereDoesNotAnswerAsItsComplainantOrForHim() {
        received(Party.anonymous().key("u-30"));
        handled();
        // The desk lets nobody handle their own complaint; a history that was taken over may tell otherwise.
        one.elsewhere(new ResolutionExecuted(Text.of("done")), ActType.EXECUTE_RESOLUTION, "u-30");
        closed();
        one.act(sending(), CLERK);
        assertThat(one.refused(right(), CLERK).details()).containsExactly("u-30");
        one.actNow(right().answeredBy(AnsweredBy.REPRESENTATIVE), CLERK);
        assertThat(one.last(SurveyAnswered.class).answeredBy()).isEqualTo(AnsweredBy.REPRESENTATIVE);
    }

    @Test
    void whoHandledTheCaseOnlyBeforeItWasReopenedMayNoteTheAnswer() {
        surveyed();
        reopened();
        closed();
        one.act(sending(), CLERK);
        assertThat(one.refused(right(), HANDLER).code())
                .as("in whose hands the case stayed")
                .isEqualTo(RefusalCode.SURVEY_BY_HANDLER);
        one.actNow(right(), FORMER);
    }

    @Test
    void aSurveyIsAnsweredOnce() {
        surveyed();
        one.actNow(right(), CLERK);
        Refusal refusal = one.refused(right(), CLERK);
        assertThat(refusal.code()).isEqualTo(RefusalCode.SURVEY_ANSWERED);
        assertThat(refusal.message(Locale.ENGLISH)).contains("answered already", "Keep the answer");
        assertThat(refusal.message(Locale.CHINESE)).contains("已答复", "保留原答复");
    }

    @Test
    void theScoresStandInTheDossierOnTheirScalesUntilTheNextCycle() {
        surveyed();
        Complaint answered = one.actNow(right(), CLERK);
        assertThat(answered.dossier().ratings().scores())
                .containsExactly(
                        new Rating("product-quality", 2, 1, 5),
                        new Rating("service-quality", 5, 1, 5),
                        new Rating("on-time-delivery", 4, 1, 5));
        assertThat(one.last(SurveyAnswered.class).ratings())
                .isEqualTo(answered.dossier().ratings().scores());
        assertThat(reopened().dossier().ratings()).isEqualTo(Ratings.EMPTY);
        one.check();
    }

    @Test
    void scoresAndWordsAreOnRecordAndWordsAreNotTooLong() {
        surveyed();
        assertThatExceptionOfType(InvalidActException.class)
                .isThrownBy(() -> one.desk()
                        .perform(
                                AnswerSurvey.of(ID, SurveyMode.PHONE, SurveyAnswer.words("remark", "x".repeat(4_001))),
                                CLERK))
                .withMessageContaining("answers[0].text give 1 to 4000 characters");
        one.actNow(right(), CLERK);
        assertThat(one.last(SurveyAnswered.class).answers()).isEqualTo(right().answers());
        assertThat(one.last(SurveyAnswered.class).mode()).isEqualTo(SurveyMode.PHONE);
    }

    @Test
    void s2AnAspectIsRatedFrom1To5() {
        surveyed();
        for (int off : new int[] {0, 6}) {
            Refusal refusal = one.refused(rated(off), CLERK);
            assertThat(refusal.code()).isEqualTo(RefusalCode.SCORE_OFF_SCALE);
            assertThat(refusal.details()).containsExactly("service-quality (1–5)");
        }
        one.actNow(rated(1), CLERK);
    }

    private static AnswerSurvey rated(int service) {
        return AnswerSurvey.of(
                ID,
                SurveyMode.PHONE,
                SurveyAnswer.score("product-quality", 1),
                SurveyAnswer.score("service-quality", service),
                SurveyAnswer.score("on-time-delivery", 5));
    }

    @Test
    void anUnknownQuestionnaireIsNotSent() {
        received(Party.anonymous());
        handled();
        closed();
        Refusal refusal = one.refused(new SendSurvey(ID, "yearly", SurveyMode.FACE_TO_FACE), CLERK);
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
        one.pass(Duration.ofDays(1));
        one.under(Presets.closedLoop().toBuilder()
                .version(2)
                .questionnaires(other)
                .build());
        assertThat(one.refused(AnswerSurvey.of(ID, SurveyMode.PHONE, SurveyAnswer.words("anything", "yes")), CLERK)
                        .code())
                .isEqualTo(RefusalCode.UNKNOWN_QUESTION);
        one.actNow(right(), CLERK);
        assertThat(one.last(SurveyAnswered.class).version()).isEqualTo(1);
    }

    @Test
    void ofSeveralWhoSendAtOnceOneSends() {
        received(Party.anonymous());
        handled();
        closed();
        List<Boolean> sent = Crew.together(4, node -> () -> {
            try {
                one.another(Presets.closedLoop()).perform(sending(), CLERK);
                return true;
            } catch (ActRefusedException e) {
                assertThat(e.refusal().code()).isEqualTo(RefusalCode.SURVEY_SENT);
                return false;
            }
        });
        assertThat(sent).containsOnlyOnce(true);
        one.check();
    }

    private Complaint surveyed() {
        received(Party.anonymous());
        handled();
        closed();
        return one.act(sending(), CLERK);
    }

    private void received(Party complainant) {
        one.act(
                ReceiveComplaint.by(Channel.PHONE)
                        .id(ID)
                        .complainant(complainant)
                        .matter("Fails again"),
                CLERK);
        one.act(new Register(ID), CLERK);
        one.act(new Classify(ID, Category.of("product/fault")), CLERK);
    }

    private void handled() {
        one.act(new Assign(ID, Assignee.of("after-sales", FORMER.id())), CLERK);
        one.act(new Transfer(ID, Assignee.unit("workshop"), "theirs"), CLERK);
        one.act(new Accept(ID), HANDLER);
        one.act(new ProposeResolution(ID, Resolution.of(ResolutionKind.REPAIR, "new compressor")), SOLVER);
        one.act(new ExecuteResolution(ID, "replaced"), FITTER);
        one.act(Reply.finalReply(ID, "repaired"), CLERK);
    }

    private Complaint closed() {
        return one.act(new Close(ID, Outcome.UPHELD), CLERK);
    }

    /** Taken up again, and answered anew. */
    private Complaint reopened() {
        Complaint reopened = one.act(new Reopen(ID, "fails again"), CLERK);
        one.act(new ProposeResolution(ID, Resolution.of(ResolutionKind.REFUND, "refund")), SOLVER);
        one.act(Reply.finalReply(ID, "refunded"), CLERK);
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

    private static Instant expiry(Complaint complaint) {
        return Objects.requireNonNull(complaint.conclusion().survey()).expiresAt();
    }

    private static Questionnaire questionnaire(ComplaintPolicy policy) {
        return policy.questionnaire(QUESTIONNAIRE).orElseThrow();
    }

    private static Actor staff(String id) {
        return Actor.of(id, Role.CLERK, Role.HANDLER);
    }
}
