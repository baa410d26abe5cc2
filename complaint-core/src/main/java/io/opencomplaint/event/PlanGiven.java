package io.opencomplaint.event;

import io.opencomplaint.model.GivenPlan;
import java.util.Objects;

/**
 * The handler got the contingency plan with the case 预案下达 (S10), right after it was classified.
 *
 * @param plan with its version and measures
 */
public record PlanGiven(GivenPlan plan) implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param plan with its version and measures
     */
    public PlanGiven {
        Objects.requireNonNull(plan, "plan");
    }
}
