package io.opencomplaint.sla;

import io.opencomplaint.calendar.CalendarDays;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.calendar.WorkingDays;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be wrong with targets before a workflow is known. */
final class TargetCheck {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
    private static final int MOST = 1000;

    private final List<String> problems = new ArrayList<>();

    private TargetCheck() {}

    static List<String> problems(ServiceLevelsBuilder builder) {
        TargetCheck check = new TargetCheck();
        check.calendars(builder);
        Set<String> ids = new HashSet<>();
        for (Target target : builder.targets) {
            if (!ids.add(target.id)) {
                check.problems.add("Two targets are called " + target.id + "; rename one");
            }
            check.target(target, builder);
        }
        return check.problems;
    }

    static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    private void calendars(ServiceLevelsBuilder builder) {
        Map<String, WorkingCalendar> known = new HashMap<>();
        List<WorkingCalendar> all = new ArrayList<>(builder.calendars);
        builder.rules().forEach(rule -> all.add(rule.calendar()));
        for (WorkingCalendar calendar : all) {
            WorkingCalendar other = known.putIfAbsent(calendar.reference(), calendar);
            if (other != null && !other.equals(calendar)) {
                problems.add("Two calendars are called " + calendar.reference() + "; give one another id or version");
            }
        }
        if (builder.rules.stream().anyMatch(rule -> rule.scope().isEverything())) {
            problems.add("A calendar's scope is everything; give the usual calendar by calendar(calendar)");
        }
        if (builder.targets.stream().anyMatch(target -> target.calendar == null)
                && builder.rules().stream().noneMatch(rule -> rule.scope().isEverything())) {
            problems.add("There is no usual calendar; give one by calendar(calendar), for example Calendars.china(…)");
        }
    }

    private void target(Target target, ServiceLevelsBuilder builder) {
        if (!CODE.matcher(target.id).matches()) {
            problems.add("A target's id must be 1 to 64 of a-z, 0-9, '.', '_' and '-', not " + target.id);
        }
        if (target.start.isNever()) {
            problems.add("Target " + target.id + " never starts; say starts(…)");
        }
        if (target.stop.isNever()) {
            problems.add("Target " + target.id + " never stops; say stops(…)");
        }
        if (!target.pause.isNever() && target.resume.isNever()) {
            problems.add("Target " + target.id + " pauses but never resumes; say pauses(…, …) with both");
        }
        if (target.calendar != null && !knows(builder, target.calendar)) {
            problems.add("Target " + target.id + " is on the calendar " + target.calendar
                    + ", which is not there; add it by alsoKnowing(…)");
        }
        exemption(target, builder);
        limits(target);
        levels(target);
        extensions(target);
    }

    private void exemption(Target target, ServiceLevelsBuilder builder) {
        String other = target.exemptedBy;
        if (other != null
                && (other.equals(target.id) || builder.targets.stream().noneMatch(each -> each.id.equals(other)))) {
            problems.add("Target " + target.id + " is exempted by " + other
                    + ", which is no other target; name one of the same levels");
        }
    }

    private static boolean knows(ServiceLevelsBuilder builder, String id) {
        return builder.calendars.stream().anyMatch(calendar -> calendar.id().equals(id))
                || builder.rules().stream()
                        .anyMatch(rule -> rule.calendar().id().equals(id));
    }

    private void limits(Target target) {
        if (target.limits.isEmpty()) {
            problems.add("Target " + target.id + " has no limit; say limit(…)");
        }
        for (int i = 0; i < target.limits.size() - 1; i++) {
            if (target.limits.get(i).scope().isEverything()) {
                problems.add("Target " + target.id + ": the limit for everything must be the last one, it hides those"
                        + " after it");
            }
        }
    }

    private void levels(Target target) {
        Set<String> codes = new HashSet<>();
        for (Level level : target.levels) {
            if (!CODE.matcher(level.code).matches()) {
                problems.add("Target " + target.id + ": a level's code must be 1 to 64 of a-z, 0-9, '.', '_' and '-'");
            }
            if (!codes.add(level.code)) {
                problems.add("Target " + target.id + " has two levels " + level.code + "; rename one");
            }
            if (level.offset instanceof Offset.Percent percent && (percent.value() < 1 || percent.value() > MOST)) {
                problems.add("Target " + target.id + ": level " + level.code + " lies at " + percent.value()
                        + " percent; use 1 to " + MOST);
            }
            if (level.code.equals(Level.BREACH) && !level.offset.isDeadline()) {
                problems.add("Target " + target.id + ": level " + Level.BREACH
                        + " is the deadline itself; give the level" + " that lies elsewhere another code");
            }
            if (level.repetition != null && (level.repetition.atMost() < 1 || level.repetition.atMost() > MOST)) {
                problems.add(
                        "Target " + target.id + ": level " + level.code + " repeats at most 1 to " + MOST + " times");
            }
        }
    }

    private void extensions(Target target) {
        Set<String> reasons = new HashSet<>();
        for (ExtensionRule rule : target.extensions) {
            extension(target, rule);
            rule.reasons().stream()
                    .filter(reason -> !reasons.add(reason))
                    .forEach(reason -> problems.add("Target " + target.id
                            + " has two rules of extension for the reason " + reason + "; keep one"));
        }
        target.extensions.stream()
                .map(ExtensionRule::following)
                .filter(first -> first != null && target.extension(first).isEmpty())
                .forEach(first -> problems.add("Target " + target.id + " has a rule of extension after the reason "
                        + first + ", for which no rule is; add one"));
        for (int i = 0; i < target.extensions.size() - 1; i++) {
            if (target.extensions.get(i).reasons().isEmpty()) {
                problems.add("Target " + target.id
                        + ": the rule of extension for any reason must be the last one, it hides those after it");
            }
        }
    }

    private void extension(Target target, ExtensionRule rule) {
        if (rule.count() < 1) {
            problems.add("Target " + target.id + " may be extended " + rule.count() + " times; use 1 or more");
        }
        TimeLimit longest = rule.longest();
        if (longest != null && target.limits.stream().noneMatch(limit -> isComparable(limit.limit(), longest))) {
            problems.add("Target " + target.id + ": the longest extension is in another unit than its limits");
        }
    }

    /** Whether two limits are amounts of the same kind. */
    static boolean isComparable(TimeLimit one, TimeLimit other) {
        return one.getClass() == other.getClass();
    }

    /** Whether a limit is longer than another one of the same kind; one of another kind, or counted otherwise, always is. */
    static boolean isLonger(TimeLimit one, TimeLimit other) {
        if (one instanceof WorkingDays days && other instanceof WorkingDays most) {
            return days.days() > most.days() || !days.count().equals(most.count());
        }
        if (one instanceof CalendarDays days && other instanceof CalendarDays most) {
            return days.days() > most.days() || !days.count().equals(most.count());
        }
        return !isComparable(one, other) || Amounts.of(one).compareTo(Amounts.of(other)) > 0;
    }
}
