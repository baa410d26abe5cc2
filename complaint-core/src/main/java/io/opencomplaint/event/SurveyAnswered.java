package io.opencomplaint.event;

import io.opencomplaint.model.AnsweredBy;
import io.opencomplaint.model.Rating;
import io.opencomplaint.model.SurveyAnswer;
import io.opencomplaint.model.SurveyMode;
import java.util.List;
import java.util.Objects;

/**
 * The survey was answered 满意度调查答复. Scores are facts; words can be erased.
 *
 * @param cycle of handling, after the end of which it was sent
 * @param questionnaire id of the questionnaire
 * @param version of the questionnaire
 * @param mode by which way it was answered
 * @param answeredBy who answered; the actor is who noted it
 * @param answers one for each question that was answered
 * @param ratings the scores among them, with the scales of their questions on that day
 */
public record SurveyAnswered(
        int cycle,
        String questionnaire,
        int version,
        SurveyMode mode,
        AnsweredBy answeredBy,
        List<SurveyAnswer> answers,
        List<Rating> ratings)
        implements CaseEvent {

    /**
     * Copies the lists and refuses missing facts.
     *
     * @param cycle of handling, after the end of which it was sent
     * @param questionnaire id of the questionnaire
     * @param version of the questionnaire
     * @param mode by which way it was answered
     * @param answeredBy who answered
     * @param answers one for each question that was answered
     * @param ratings the scores among them, with their scales
     */
    public SurveyAnswered {
        Objects.requireNonNull(questionnaire, "questionnaire");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(answeredBy, "answeredBy");
        answers = List.copyOf(answers);
        ratings = List.copyOf(ratings);
    }
}
