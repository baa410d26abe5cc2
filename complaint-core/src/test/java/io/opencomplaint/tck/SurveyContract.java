package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.NOON;
import static io.opencomplaint.tck.Specimens.life;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.event.Closed;
import io.opencomplaint.event.Reopened;
import io.opencomplaint.event.SurveyAnswered;
import io.opencomplaint.event.SurveySent;
import io.opencomplaint.model.AnsweredBy;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Question;
import io.opencomplaint.model.Rating;
import io.opencomplaint.model.Ratings;
import io.opencomplaint.model.SurveyAnswer;
import io.opencomplaint.model.SurveyMode;
import io.opencomplaint.model.Text;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Surveys and their answers come back as they were, with the complaint and in its history. */
public abstract class SurveyContract extends StoreUnderTest {

    private static final List<Question> QUESTIONS = List.of(
            Question.scale("service-quality", 0, 100),
            Question.scale("x-1.y_z", 1, 2).optional(),
            Question.words("remark"));

    /** For subclasses. */
    protected SurveyContract() {}

    @Test
    void aSurveyIsKeptWithItsQuestionsInEveryMode() {
        int ids = 0;
        for (SurveyMode mode : SurveyMode.values()) {
            Life life = stored(surveyed("c-" + ids++, mode));
            assertThat(life.complaint().conclusion().survey()).isNotNull();
            assertKept(life);
        }
    }

    @Test
    void anAnswerIsKeptWithScoresWordsAndErasedWords() {
        Life sent = stored(surveyed("c-1", SurveyMode.ONLINE));
        Life answered = sent.then(new SurveyAnswered(
                1,
                "after-closing",
                7,
                SurveyMode.SITE_VISIT,
                AnsweredBy.REPRESENTATIVE,
                List.of(
                        SurveyAnswer.score("service-quality", 0),
                        SurveyAnswer.words("remark", " 谢谢 😀\n"),
                        new SurveyAnswer("x-1.y_z", null, Text.erased()),
                        new SurveyAnswer("empty", null, Text.of(""))),
                List.of(new Rating("service-quality", 0, 0, 10), new Rating("x-1.y_z", 100, -100, 100))));
        store.append(answered.since(sent));
        assertThat(answered.complaint().dossier().ratings().scores()).hasSize(2);
        assertKept(answered);
    }

    @Test
    void aReopeningLeavesNoSurvey() {
        Life sent = stored(surveyed("c-1", SurveyMode.PHONE));
        Life reopened = sent.then(new Reopened(Text.of("Fails again")));
        store.append(reopened.since(sent));
        assertThat(reopened.complaint().conclusion().survey()).isNull();
        assertThat(reopened.complaint().dossier().ratings()).isEqualTo(Ratings.EMPTY);
        assertKept(reopened);
    }

    private static Life surveyed(String id, SurveyMode mode) {
        return life(id).then(new Closed(Outcome.UPHELD, null))
                .then(new SurveySent(
                        1,
                        "after-closing",
                        7,
                        mode,
                        NOON.plus(Duration.ofDays(30)).plusNanos(1_000),
                        QUESTIONS));
    }
}
