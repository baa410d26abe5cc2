package io.opencomplaint.event;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.model.Commonality;
import io.opencomplaint.model.SystemicIssue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * This complaint was the one with which a systemic issue showed 系统性问题预警. Raised once for each rule, group and window, by the
 * analysis that noticed it.
 *
 * @param rule id of the rule by which it was raised
 * @param by what the complaints have in common
 * @param key of their group; empty where that is all complaints
 * @param count how many complaints of the group were received in the window, up to and with this one; 1 or more
 * @param from first day of the window
 * @param to last day of it, not before the first
 * @param target that the complaint rate was over; {@code null} where the number alone counts
 * @param denominator of the rate, as the host gave it; {@code null} where the number alone counts, as the target is
 * @param task key of the preventive task that was opened on this complaint 纠正预防措施; {@code null} when none was
 */
public record SystemicIssueRaised(
        String rule,
        Commonality by,
        String key,
        int count,
        LocalDate from,
        LocalDate to,
        @Nullable BigDecimal target,
        @Nullable BigDecimal denominator,
        @Nullable String task)
        implements CaseEvent {

    /**
     * Refuses missing facts and those that contradict each other, and drops zeros at the end of the numbers, so that every store
     * gives back what it was.
     *
     * @param rule id of the rule by which it was raised
     * @param by what the complaints have in common
     * @param key of their group
     * @param count how many complaints of the group were received in the window
     * @param from first day of the window
     * @param to last day of it
     * @param target that the complaint rate was over
     * @param denominator of the rate
     * @param task key of the preventive task
     * @throws InvalidValueException when the count is below 1, the window ends before it begins, or there is a target without a
     *     denominator or a denominator without a target
     */
    public SystemicIssueRaised {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (count < 1) {
            throw new InvalidValueException("systemic issue", "count one complaint or more");
        }
        if (to.isBefore(from)) {
            throw new InvalidValueException("systemic issue", "give a window that does not end before it begins");
        }
        if ((target == null) != (denominator == null)) {
            throw new InvalidValueException(
                    "systemic issue", "give the target together with its denominator, or neither");
        }
        target = plain(target);
        denominator = plain(denominator);
    }

    /**
     * With the task that it led to.
     *
     * @param opened key of the preventive task
     * @return a copy
     */
    public SystemicIssueRaised with(String opened) {
        return new SystemicIssueRaised(rule, by, key, count, from, to, target, denominator, opened);
    }

    /**
     * What stays with the complaint.
     *
     * @return rule, group, window and task
     */
    public SystemicIssue issue() {
        return new SystemicIssue(rule, key, from, to, task);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
