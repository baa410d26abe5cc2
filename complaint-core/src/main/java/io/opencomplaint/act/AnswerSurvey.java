package io.opencomplaint.act;

import io.opencomplaint.model.AnsweredBy;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.SurveyAnswer;
import io.opencomplaint.model.SurveyMode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;

/**
 * The survey is answered 满意度调查答复 (S2). The actor is who noted the answer, and must not be one of those who had the case
 * or worked out its resolution, so that nobody rates himself (lesson E5). What counts is when it was answered: an answer
 * that came before the survey expired may be noted later, dated by {@link #at}.
 *
 * @param complaint of which
 * @param answers one for each question that is answered, at most 100
 * @param mode by which way it was answered, which may be another than it was sent by
 * @param answeredBy who answered
 */
public record AnswerSurvey(
        @NotNull ComplaintId complaint,
        @Size(max = 100) List<@Valid SurveyAnswer> answers,
        @NotNull SurveyMode mode,
        @NotNull AnsweredBy answeredBy)
        implements CaseAct {

    /**
     * Copies the answers.
     *
     * @param complaint of which
     * @param answers one for each question that is answered
     * @param mode by which way it was answered
     * @param answeredBy who answered
     */
    public AnswerSurvey {
        answers = List.copyOf(answers);
    }

    /**
     * The complainant answered.
     *
     * @param complaint of which
     * @param mode by which way
     * @param answers one for each question that is answered
     * @return the act
     */
    public static AnswerSurvey of(ComplaintId complaint, SurveyMode mode, SurveyAnswer... answers) {
        return new AnswerSurvey(complaint, Arrays.asList(answers), mode, AnsweredBy.COMPLAINANT);
    }

    /**
     * Somebody else answered.
     *
     * @param who it was
     * @return a copy
     */
    public AnswerSurvey answeredBy(AnsweredBy who) {
        return new AnswerSurvey(complaint, answers, mode, who);
    }

    @Override
    public ActType type() {
        return ActType.ANSWER_SURVEY;
    }
}
