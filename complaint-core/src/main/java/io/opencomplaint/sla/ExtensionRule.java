package io.opencomplaint.sla;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.model.ExtensionBase;
import io.opencomplaint.model.Role;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a deadline may be put off 延期规定. In any case only before it has passed, never to an earlier one, and only with
 * notice to the complainant (S21, CN-12345). Immutable.
 *
 * @param count how often at most in one cycle, 1 or more
 * @param longest how long one extension may be at most; {@code null} for any length
 * @param base from where it is counted
 * @param reasons codes of the reasons that count; empty for any
 * @param approver the role that must approve it 审批; {@code null} for none
 * @param following code of the reason for which the deadline must have been put off before; {@code null} for none
 */
public record ExtensionRule(
        int count,
        @Nullable TimeLimit longest,
        ExtensionBase base,
        Set<String> reasons,
        @Nullable Role approver,
        @Nullable String following) {

    /**
     * Copies the reasons.
     *
     * @param count how often at most
     * @param longest how long one extension may be at most
     * @param base from where it is counted
     * @param reasons codes of the reasons that count
     * @param approver the role that must approve it
     * @param following code of the reason of the extension before it
     */
    public ExtensionRule {
        reasons = Set.copyOf(reasons);
    }

    /**
     * So often, of any length, for any reason, counted from the deadline, without approval.
     *
     * @param count 1 or more
     * @return the rule
     */
    public static ExtensionRule times(int count) {
        return new ExtensionRule(count, null, ExtensionBase.DEADLINE, Set.of(), null, null);
    }

    /**
     * Whether an extension is longer than allowed.
     *
     * @param by how much more time
     * @return true also for one of another unit than the longest, or of days that are counted otherwise
     */
    public boolean isTooLong(TimeLimit by) {
        return longest != null && TargetCheck.isLonger(by, longest);
    }

    /**
     * With a longest extension.
     *
     * @param time in the unit of the limit
     * @return a copy
     */
    public ExtensionRule upTo(TimeLimit time) {
        return new ExtensionRule(count, time, base, reasons, approver, following);
    }

    /**
     * Counted from the moment it is granted instead of from the deadline.
     *
     * @return a copy
     */
    public ExtensionRule fromToday() {
        return new ExtensionRule(count, longest, ExtensionBase.TODAY, reasons, approver, following);
    }

    /**
     * Counted from the start of the clock instead of from the deadline, as where a rule says "to 30 days": the amount is then all
     * the time there is, and not what is added.
     *
     * @return a copy
     */
    public ExtensionRule fromStart() {
        return new ExtensionRule(count, longest, ExtensionBase.START, reasons, approver, following);
    }

    /**
     * Whether the rule is for a reason.
     *
     * @param reason code of the reason
     * @return true when it is one of those that count, or any counts
     */
    public boolean isFor(String reason) {
        return reasons.isEmpty() || reasons.contains(reason);
    }

    /**
     * Only for some reasons.
     *
     * @param codes one or more
     * @return a copy
     */
    public ExtensionRule because(String... codes) {
        return new ExtensionRule(count, longest, base, Set.copyOf(Arrays.asList(codes)), approver, following);
    }

    /**
     * Only with approval by a role, of somebody else than who asks.
     *
     * @param role whose
     * @return a copy
     */
    public ExtensionRule approvedBy(Role role) {
        return new ExtensionRule(count, longest, base, reasons, role, following);
    }

    /**
     * Only once the deadline was put off for another reason, as where a rule knows a first and a second extension (CN-BANK:
     * exceptional circumstances of what is complex already).
     *
     * @param reason of the extension that comes first, one that another rule of the target is for
     * @return a copy
     */
    public ExtensionRule after(String reason) {
        return new ExtensionRule(count, longest, base, reasons, approver, reason);
    }
}
