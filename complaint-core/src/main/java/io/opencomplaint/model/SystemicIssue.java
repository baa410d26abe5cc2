package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A systemic issue that was raised on a complaint 系统性问题: by this it is known that it was. What it was about stands in the history.
 *
 * @param rule id of the rule by which it was raised
 * @param key of the group that it is about; empty where that is all complaints
 * @param from first day of the window in which the complaints were received
 * @param to last day of it
 * @param task key of the preventive task on the same complaint 纠正预防措施; {@code null} when none was opened
 */
public record SystemicIssue(String rule, String key, LocalDate from, LocalDate to, @Nullable String task) {

    /**
     * Checks the rule and the days.
     *
     * @param rule id of the rule by which it was raised
     * @param key of the group that it is about
     * @param from first day of the window
     * @param to last day of it
     * @param task key of the preventive task
     * @throws InvalidValueException when the rule is not a code, or the window ends before it begins
     */
    public SystemicIssue {
        Require.code("systemic issue", rule);
        Require.present("systemic issue", "its key", key);
        if (to.isBefore(from)) {
            throw new InvalidValueException("systemic issue", "give a window that does not end before it begins");
        }
    }

    /**
     * Whether it says what would be said again: the same rule and group, in a window that has a day in common.
     *
     * @param other that was raised or would be
     * @return true when one of them is enough
     */
    public boolean covers(SystemicIssue other) {
        return rule.equals(other.rule) && key.equals(other.key) && !from.isAfter(other.to) && !to.isBefore(other.from);
    }
}
