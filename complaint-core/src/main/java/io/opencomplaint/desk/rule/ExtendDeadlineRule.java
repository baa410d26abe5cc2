package io.opencomplaint.desk.rule;

import io.opencomplaint.act.ExtendDeadline;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.DeadlineExtended;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockExtension;
import io.opencomplaint.model.Deadline;
import io.opencomplaint.sla.ExtensionRule;
import io.opencomplaint.sla.Target;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline is put off only before it has passed, only as often, as long and for such reasons as the target allows, with
 * the approval that it asks for, to a later date, and only when the complainant was told of that date beforehand.
 */
final class ExtendDeadlineRule implements ActRule<ExtendDeadline> {

    @Override
    public Ruling apply(Matter matter, ExtendDeadline act) {
        Target target = matter.policy().serviceLevels().target(act.target()).orElse(null);
        if (target == null || target.extensions().isEmpty()) {
            return Ruling.refuse(RefusalCode.NOT_EXTENDABLE, act.target());
        }
        Clock clock = matter.complaint().clocks().open(act.target()).orElse(null);
        Deadline deadline = clock == null ? null : clock.deadline();
        if (clock == null || deadline == null) {
            return Ruling.refuse(RefusalCode.NO_DEADLINE, act.target());
        }
        // The present counts, not the time that the act is dated back to: extended is before the limit has run out.
        if (clock.isOverdue(matter.occasion().now())) {
            return Ruling.refuse(RefusalCode.DEADLINE_PASSED, act.target());
        }
        ExtensionRule rule = target.extension(act.reason()).orElse(null);
        RefusalCode wrong = rule == null ? RefusalCode.EXTENSION_REASON : wrong(matter, act, clock, rule);
        if (rule == null || wrong != null) {
            return Ruling.refuse(wrong == null ? RefusalCode.EXTENSION_REASON : wrong, act.target());
        }
        return extended(
                matter, act, clock, new ClockExtension(act.reason(), act.by(), rule.base(), matter.occurredAt()));
    }

    private static Ruling extended(Matter matter, ExtendDeadline act, Clock clock, ClockExtension extension) {
        Instant was = clock.deadline() == null
                ? matter.occurredAt()
                : clock.deadline().due();
        Instant due = matter.policy().serviceLevels().timekeeping().extended(matter.complaint(), clock, extension);
        if (due == null || !due.isAfter(was)) {
            return Ruling.refuse(RefusalCode.NOT_LATER, act.target());
        }
        LocalDate told = new Deadline(due, false, false)
                .day(matter.policy().serviceLevels().timekeeping().zone(matter.complaint(), clock));
        if (!act.notice().newDate().equals(told)) {
            return Ruling.refuse(RefusalCode.NOTICE_OF_ANOTHER_DATE, told.toString());
        }
        String approver = act.approver() == null ? null : act.approver().id();
        return Ruling.of(new DeadlineExtended(act.target(), act.reason(), act.by(), approver, act.notice(), was, due));
    }

    private static @Nullable RefusalCode wrong(Matter matter, ExtendDeadline act, Clock clock, ExtensionRule rule) {
        long granted = clock.extensions().stream()
                .filter(extension -> rule.isFor(extension.reason()))
                .count();
        if (granted >= rule.count()) {
            return RefusalCode.EXTENSIONS_USED_UP;
        }
        if (!follows(clock, rule)) {
            return RefusalCode.EXTENSION_OUT_OF_TURN;
        }
        if (rule.isTooLong(act.by())) {
            return RefusalCode.EXTENSION_TOO_LONG;
        }
        if (!isApproved(matter.askers(), act.approver(), rule)) {
            return RefusalCode.APPROVAL_MISSING;
        }
        if (act.notice().givenAt().isAfter(matter.occasion().now())) {
            return RefusalCode.NOTICE_IN_FUTURE;
        }
        return act.notice().givenAt().isBefore(clock.startedAt()) ? RefusalCode.NOTICE_TOO_EARLY : null;
    }

    private static boolean follows(Clock clock, ExtensionRule rule) {
        return rule.following() == null
                || clock.extensions().stream()
                        .anyMatch(extension -> extension.reason().equals(rule.following()));
    }

    private static boolean isApproved(List<String> askers, @Nullable Actor approver, ExtensionRule rule) {
        return rule.approver() == null
                || (approver != null
                        && !askers.contains(approver.id())
                        && (approver.onBehalfOf() == null || !askers.contains(approver.onBehalfOf()))
                        && approver.roles().contains(rule.approver()));
    }
}
