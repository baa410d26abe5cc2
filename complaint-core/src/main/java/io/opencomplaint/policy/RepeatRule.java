package io.opencomplaint.policy;

import io.opencomplaint.InvalidValueException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * When complaints are shown as possible repeats 重复投诉识别. Data alone; nothing is linked or merged by it. Immutable.
 *
 * @param signs by what, in the order of {@link RepeatSign}, each once; none to show nothing
 * @param window how long before a complaint the earlier one was received at most: time by the clock, more than zero, 3,650 days at
 *     most
 * @param categoryDepth how many steps of the category must be the same for the same kind, 1 to 8; a category of fewer steps counts
 *     whole
 * @param candidates how many earlier complaints each sign looks at, the latest first, 1 to 1,000
 */
public record RepeatRule(List<RepeatSign> signs, Duration window, int categoryDepth, int candidates) {

    private static final Duration LONGEST = Duration.ofDays(3_650);
    private static final int MAX_DEPTH = 8;
    private static final int MAX_CANDIDATES = 1_000;
    private static final int USUAL_CANDIDATES = 200;
    private static final int QUARTER = 92;

    /** Looks at nothing. */
    public static final RepeatRule NONE = new RepeatRule(List.of(), Duration.ofDays(1), 1, 1);

    /**
     * Checks the bounds, and puts the signs into order.
     *
     * @param signs by what
     * @param window how long before a complaint the earlier one was received at most
     * @param categoryDepth how many steps of the category must be the same
     * @param candidates how many earlier complaints each sign looks at
     * @throws InvalidValueException when one of them is out of bounds
     */
    public RepeatRule {
        Set<RepeatSign> ordered = EnumSet.noneOf(RepeatSign.class);
        ordered.addAll(signs);
        signs = List.copyOf(ordered);
        if (window.isNegative() || window.isZero() || window.compareTo(LONGEST) > 0) {
            throw refused("give a window of more than zero, 3,650 days at most");
        }
        if (categoryDepth < 1 || categoryDepth > MAX_DEPTH) {
            throw refused("compare 1 to " + MAX_DEPTH + " steps of the category");
        }
        if (candidates < 1 || candidates > MAX_CANDIDATES) {
            throw refused("look at 1 to " + MAX_CANDIDATES + " complaints");
        }
    }

    /**
     * Same complainant and kind, or same subject, within a quarter, as S6 compares them. The number of days is ours.
     *
     * @return the rule
     */
    public static RepeatRule ofDefaults() {
        return within(Duration.ofDays(QUARTER), RepeatSign.SAME_COMPLAINANT_AND_CATEGORY, RepeatSign.SAME_SUBJECT);
    }

    /**
     * By some signs within a time.
     *
     * @param window how long before
     * @param signs one or more
     * @return a rule that compares whole categories of up to two steps and looks at 200 complaints
     */
    public static RepeatRule within(Duration window, RepeatSign... signs) {
        return new RepeatRule(List.of(signs), window, 2, USUAL_CANDIDATES);
    }

    /**
     * With another depth of comparing kinds.
     *
     * @param steps 1 to 8
     * @return a copy
     */
    public RepeatRule categoryDepth(int steps) {
        return new RepeatRule(signs, window, steps, candidates);
    }

    /**
     * With another number of complaints that each sign looks at.
     *
     * @param most 1 to 1,000
     * @return a copy
     */
    public RepeatRule candidates(int most) {
        return new RepeatRule(signs, window, categoryDepth, most);
    }

    private static InvalidValueException refused(String problem) {
        return new InvalidValueException("rule of repeats", problem);
    }
}
