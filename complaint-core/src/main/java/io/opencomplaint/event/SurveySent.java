package io.opencomplaint.event;

import io.opencomplaint.model.Question;
import io.opencomplaint.model.SurveyMode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The complainant was asked how satisfied they are 发放满意度调查. What was asked is on record, so that the answer is checked by
 * it whatever becomes of the policy.
 *
 * @param cycle of handling, after the end of which it was sent
 * @param questionnaire id of the questionnaire
 * @param version of the questionnaire
 * @param mode by which way
 * @param expiresAt until when it may be answered, this instant included
 * @param questions what was asked
 */
public record SurveySent(
        int cycle, String questionnaire, int version, SurveyMode mode, Instant expiresAt, List<Question> questions)
        implements CaseEvent {

    /**
     * Copies the questions and refuses missing facts.
     *
     * @param cycle of handling, after the end of which it was sent
     * @param questionnaire id of the questionnaire
     * @param version of the questionnaire
     * @param mode by which way
     * @param expiresAt until when it may be answered
     * @param questions what was asked
     */
    public SurveySent {
        Objects.requireNonNull(questionnaire, "questionnaire");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(expiresAt, "expiresAt");
        questions = List.copyOf(questions);
    }
}
