package io.opencomplaint.model;

import java.util.List;

/**
 * The contingency plan 预案 that the handler got with the case (S10). What its measures say stands in that version of the plan.
 * Immutable.
 *
 * @param plan id of the plan
 * @param version of the plan
 * @param measures codes of its measures, in the order in which they are to be taken
 */
public record GivenPlan(String plan, int version, List<String> measures) {

    /**
     * Copies the measures.
     *
     * @param plan id of the plan
     * @param version of the plan
     * @param measures codes of its measures
     */
    public GivenPlan {
        Require.present("given plan", "its id", plan);
        measures = List.copyOf(measures);
    }
}
