package io.opencomplaint.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The systemic issues that were raised on a complaint 系统性问题, since it was the one that tipped them. They stay with it in every cycle.
 * Immutable.
 *
 * @param raised in the order in which they were, at most {@value #MAX_ISSUES}
 */
public record Issues(List<SystemicIssue> raised) implements DossierPart {

    /** Every act reads and writes all of them, so the desk raises no more on one complaint. */
    public static final int MAX_ISSUES = 10;

    /** None yet. */
    public static final Issues EMPTY = new Issues(List.of());

    /**
     * Copies the list.
     *
     * @param raised in the order in which they were
     */
    public Issues {
        raised = List.copyOf(raised);
    }

    /**
     * Whether an issue need not be raised, since this complaint carries one that says the same.
     *
     * @param issue that would be raised
     * @return true when it {@linkplain SystemicIssue#covers covers} it
     */
    public boolean cover(SystemicIssue issue) {
        return raised.stream().anyMatch(each -> each.covers(issue));
    }

    /**
     * Whether it can carry no more.
     *
     * @return true when it has {@value #MAX_ISSUES} or more
     */
    public boolean isFull() {
        return raised.size() >= MAX_ISSUES;
    }

    /**
     * With one more.
     *
     * @param issue that was raised
     * @return a copy
     */
    public Issues with(SystemicIssue issue) {
        List<SystemicIssue> more = new ArrayList<>(raised);
        more.add(issue);
        return new Issues(more);
    }
}
