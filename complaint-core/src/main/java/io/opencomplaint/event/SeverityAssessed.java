package io.opencomplaint.event;

import io.opencomplaint.model.Priority;
import io.opencomplaint.model.SeverityScore;
import io.opencomplaint.model.Tier;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How bad the matter is was judged by a score 严重程度评分 (S10), and with it how soon it is to be taken up.
 *
 * @param score value, weight and contribution of every factor, and the severity that comes of them
 * @param tier the kind of customer on which the priority hung; {@code null} when it was unknown
 * @param priority that the policy's matrix has for them; {@code null} when it has none, so that the priority stays
 */
public record SeverityAssessed(SeverityScore score, @Nullable Tier tier, @Nullable Priority priority)
        implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param score value, weight and contribution of every factor
     * @param tier the kind of customer on which the priority hung
     * @param priority that the policy's matrix has for them
     */
    public SeverityAssessed {
        Objects.requireNonNull(score, "score");
    }
}
