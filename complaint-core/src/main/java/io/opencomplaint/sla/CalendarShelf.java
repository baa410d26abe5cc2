package io.opencomplaint.sla;

import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.model.Complaint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The calendars of the service levels, and which one is for which complaint (lesson T13). */
final class CalendarShelf {

    private final List<CalendarRule> rules;
    private final Function<Complaint, @Nullable String> choice;
    private final Map<String, WorkingCalendar> byReference = new HashMap<>();
    private final Map<String, WorkingCalendar> current = new HashMap<>();

    CalendarShelf(List<CalendarRule> rules, List<WorkingCalendar> more, Function<Complaint, @Nullable String> choice) {
        this.rules = List.copyOf(rules);
        this.choice = choice;
        more.forEach(this::put);
        rules.forEach(rule -> put(rule.calendar()));
    }

    /** The calendar for a clock that begins or is computed anew. */
    WorkingCalendar choose(Target target, Complaint complaint) {
        String wanted = target.calendar == null ? chosen(complaint) : target.calendar;
        WorkingCalendar named = wanted == null ? null : current.get(wanted);
        if (wanted != null && named == null) {
            throw new UnknownCalendarException(wanted, complaint.id());
        }
        return named == null ? byRule(complaint) : named;
    }

    /** What the host's function fails with is one complaint's trouble, not everybody's. */
    private @Nullable String chosen(Complaint complaint) {
        try {
            return choice.apply(complaint);
        } catch (RuntimeException e) {
            throw new UnknownCalendarException(complaint.id(), e);
        }
    }

    /** The calendar that a clock began on; where that version is gone, the present one. */
    WorkingCalendar of(Target target, String reference, Complaint complaint) {
        WorkingCalendar kept = byReference.get(reference);
        if (kept != null) {
            return kept;
        }
        WorkingCalendar present = current.get(reference.substring(0, Math.max(0, reference.indexOf('@'))));
        return present == null ? choose(target, complaint) : present;
    }

    @Nullable
    WorkingCalendar byReference(String reference) {
        return byReference.get(reference);
    }

    boolean has(String id) {
        return current.containsKey(id);
    }

    /** References of all, in a stable order, joined by commas. */
    String references() {
        return String.join(",", byReference.keySet().stream().sorted().toList());
    }

    private WorkingCalendar byRule(Complaint complaint) {
        for (CalendarRule rule : rules) {
            if (rule.scope().admits(complaint)) {
                return rule.calendar();
            }
        }
        throw new UnknownCalendarException("", complaint.id());
    }

    private void put(WorkingCalendar calendar) {
        byReference.put(calendar.reference(), calendar);
        current.put(calendar.id(), calendar);
    }
}
