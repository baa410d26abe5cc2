package io.opencomplaint.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.AnswerSurvey;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.desk.rule.Occasion;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.SurveyAnswer;
import io.opencomplaint.model.SurveyMode;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An answer to a survey is what its questions ask for, and a refusal says what would be right, in both languages. */
class AnswerCheckTest {

    private static final Decider DECIDER = new Decider(SampleLimits.policy());
    private static final Occasion LATER =
            Occasion.of(SampleComplaints.EVERYBODY, SampleComplaints.START.plus(Duration.ofHours(1)));

    private static final SurveyAnswer PRODUCT = SurveyAnswer.score("product-quality", 1);
    private static final SurveyAnswer SERVICE = SurveyAnswer.score("service-quality", 5);
    private static final SurveyAnswer DELIVERY = SurveyAnswer.score("on-time-delivery", 3);

    private static Decision decided(SurveyAnswer... answers) {
        Complaint closed = SampleComplaints.ripe(Status.of("closed", Phase.CLOSED));
        Decision.Accepted sent = (Decision.Accepted) DECIDER.decide(closed, SampleSurvey.sent(), LATER);
        return DECIDER.decide(
                sent.complaint(),
                AnswerSurvey.of(SampleActs.ID, SurveyMode.PHONE, answers),
                SampleSurvey.after(sent, LATER));
    }

    private static void assertRefused(RefusalCode code, String english, String chinese, SurveyAnswer... answers) {
        assertThat(decided(answers)).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo(code);
            assertThat(refused.refusal().message(Locale.ENGLISH)).contains(english);
            assertThat(refused.refusal().message(Locale.CHINESE)).contains(chinese);
        });
    }

    @Test
    void whatIsNotAskedIsNotAnswered() {
        assertRefused(
                RefusalCode.UNKNOWN_QUESTION,
                "the survey does not ask about price, taste. Answer only what was asked.",
                "调查中没有题目：price、taste。请仅回答所问题目。",
                SurveyAnswer.score("price", 1),
                SurveyAnswer.words("taste", "sweet"));
    }

    @Test
    void aQuestionIsAnsweredOnce() {
        assertRefused(
                RefusalCode.QUESTION_ANSWERED_TWICE,
                "product-quality is answered more than once. Give one answer to each question.",
                "重复回答了题目：product-quality。",
                PRODUCT,
                PRODUCT);
    }

    @Test
    void everyRequiredQuestionIsAnswered() {
        assertRefused(
                RefusalCode.QUESTION_UNANSWERED,
                "there is no answer to service-quality, on-time-delivery. Answer every question that is required.",
                "未回答必答题目：service-quality、on-time-delivery。",
                PRODUCT);
        assertThat(decided(PRODUCT, SERVICE, DELIVERY)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aScaleIsAnsweredByAScoreAndWordsByWords() {
        assertRefused(
                RefusalCode.SCORE_EXPECTED,
                "on-time-delivery asks for a score.",
                "应填写分数：on-time-delivery。",
                PRODUCT,
                SERVICE,
                SurveyAnswer.words("on-time-delivery", "late"));
        assertRefused(
                RefusalCode.WORDS_EXPECTED,
                "remark asks for words.",
                "应填写文字：remark。",
                PRODUCT,
                SERVICE,
                DELIVERY,
                SurveyAnswer.score("remark", 3));
    }

    @Test
    void aScoreLiesOnItsScale() {
        assertRefused(
                RefusalCode.SCORE_OFF_SCALE,
                "a score is off its scale: service-quality (1–5), on-time-delivery (1–5). Give a score on the scale.",
                "分数超出量表范围：service-quality (1–5)、on-time-delivery (1–5)。",
                PRODUCT,
                SurveyAnswer.score("service-quality", 6),
                SurveyAnswer.score("on-time-delivery", 0));
    }

    @Test
    void aRefusedAnswerNamesNoneOfItsWords() {
        assertThat(Stream.of("taste", "product-quality").map(aspect -> decided(SurveyAnswer.words(aspect, "secret-1"))))
                .allSatisfy(decision -> assertThat(
                                ((Decision.Refused) decision).refusal().message(Locale.ENGLISH))
                        .doesNotContain("secret-1"));
    }
}
