package io.opencomplaint.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How severe the matter is and why, and who needs special care 风险. Immutable.
 *
 * @param score by which the severity was judged last (S10), also where a qualitative judgement overrode it; {@code null} when it
 *     never was
 * @param majorGrounds why it is a major complaint 重大投诉 (S20), as codes, in the order in which they came up, at most
 *     {@value #MAX_GROUNDS}; empty when it is a general one
 * @param vulnerable whether the complainant needs special care 特殊关怀; why stands in the history as a text that can be erased,
 *     never here
 * @param plan the contingency plan 预案 that came with the kind of complaint (S10); {@code null} when there is none for it
 */
public record Risk(
        @Nullable SeverityScore score, List<String> majorGrounds, boolean vulnerable, @Nullable GivenPlan plan)
        implements DossierPart {

    /** Every act reads and writes all grounds, so the desk takes no more. */
    public static final int MAX_GROUNDS = 100;

    /** Nothing yet. */
    public static final Risk EMPTY = new Risk(null, List.of(), false, null);

    /**
     * Copies the grounds.
     *
     * @param score by which the severity was judged last
     * @param majorGrounds why it is a major complaint
     * @param vulnerable whether the complainant needs special care
     * @param plan the contingency plan that came with the kind of complaint
     */
    public Risk {
        majorGrounds = List.copyOf(majorGrounds);
    }

    /**
     * Whether it is a major complaint 重大投诉.
     *
     * @return true when there is a ground for it
     */
    public boolean isMajor() {
        return !majorGrounds.isEmpty();
    }

    /**
     * With a score in place of the one there was.
     *
     * @param newScore the latest
     * @return a copy
     */
    public Risk scored(SeverityScore newScore) {
        return new Risk(newScore, majorGrounds, vulnerable, plan);
    }

    /**
     * With grounds for being a major complaint beside those there were.
     *
     * @param grounds codes; those that were there stay once
     * @return a copy
     */
    public Risk major(List<String> grounds) {
        List<String> all = new ArrayList<>(majorGrounds);
        grounds.stream().filter(ground -> !all.contains(ground)).forEach(all::add);
        return new Risk(score, all, vulnerable, plan);
    }

    /**
     * A general complaint 一般投诉.
     *
     * @return a copy without grounds
     */
    public Risk general() {
        return new Risk(score, List.of(), vulnerable, plan);
    }

    /**
     * With or without the need of special care.
     *
     * @param needsCare whether the complainant needs it
     * @return a copy
     */
    public Risk vulnerable(boolean needsCare) {
        return new Risk(score, majorGrounds, needsCare, plan);
    }

    /**
     * With the contingency plan for the kind that it is of now.
     *
     * @param given the plan; {@code null} for none
     * @return a copy
     */
    public Risk plan(@Nullable GivenPlan given) {
        return new Risk(score, majorGrounds, vulnerable, given);
    }
}
