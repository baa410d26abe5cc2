package io.opencomplaint.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The survey that was sent after the current cycle ended 满意度调查; what was answered stands in the history. Immutable.
 *
 * @param questionnaire id of the questionnaire
 * @param version of the questionnaire
 * @param mode by which way it was sent
 * @param sentAt when
 * @param expiresAt until when it may be answered, this instant included
 * @param answeredAt when it was answered, once it was
 */
public record Survey(
        String questionnaire,
        int version,
        SurveyMode mode,
        Instant sentAt,
        Instant expiresAt,
        @Nullable Instant answeredAt) {

    /**
     * Answered at a time.
     *
     * @param at when
     * @return a copy
     */
    public Survey answered(Instant at) {
        return new Survey(questionnaire, version, mode, sentAt, expiresAt, at);
    }

    /**
     * Whether it was answered.
     *
     * @return true from its answer on
     */
    public boolean isAnswered() {
        return answeredAt != null;
    }

    /**
     * Whether it can no longer be answered for its age.
     *
     * @param at an instant, usually the present
     * @return true when it was not answered and the instant is after {@link #expiresAt}
     */
    public boolean isExpired(Instant at) {
        return answeredAt == null && at.isAfter(expiresAt);
    }
}
