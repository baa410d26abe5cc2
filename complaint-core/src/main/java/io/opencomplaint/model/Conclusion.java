package io.opencomplaint.model;

import org.jspecify.annotations.Nullable;

/**
 * How the current cycle of handling ended so far 结论.
 *
 * @param replyTimely whether the last reply of which this was said went out within its limit; outlives a reopening
 * @param satisfaction the complainant's word on the result, once asked
 * @param outcome on the merits, once closed
 * @param inadmissibility why it was not taken up 不予受理, when it was refused
 * @param survey what was asked after it ended, once a survey was sent; a new cycle begins without one
 */
public record Conclusion(
        @Nullable Boolean replyTimely,
        @Nullable Satisfaction satisfaction,
        @Nullable Outcome outcome,
        @Nullable InadmissibilityReason inadmissibility,
        @Nullable Survey survey) {

    /** Nothing concluded yet. */
    public static final Conclusion NONE = new Conclusion(null, null, null, null, null);

    /**
     * With a survey.
     *
     * @param newSurvey as it stands
     * @return a copy
     */
    public Conclusion surveyed(Survey newSurvey) {
        return new Conclusion(replyTimely, satisfaction, outcome, inadmissibility, newSurvey);
    }
}
