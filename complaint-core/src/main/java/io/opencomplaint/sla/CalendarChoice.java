package io.opencomplaint.sla;

import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.model.Complaint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which calendars service levels have, and which is for which complaint. Immutable.
 *
 * @param usual for all that no other rule is for; {@code null} where there is none
 * @param rules in order, without the usual one
 * @param others that targets and choices may name
 * @param notifyWithin the hours in which those concerned may be told; {@code null} for any
 * @param byHost whether the host's own function is asked first
 */
public record CalendarChoice(
        @Nullable WorkingCalendar usual,
        List<CalendarRule> rules,
        List<WorkingCalendar> others,
        @Nullable WorkingCalendar notifyWithin,
        boolean byHost) {

    /**
     * Copies the lists.
     *
     * @param usual for all that no other rule is for
     * @param rules in order
     * @param others that targets and choices may name
     * @param notifyWithin the hours in which those concerned may be told
     * @param byHost whether the host's own function is asked first
     */
    public CalendarChoice {
        rules = List.copyOf(rules);
        others = List.copyOf(others);
    }

    /**
     * The calendar for a complaint by the rules alone: what the host's own function says counts for clocks.
     *
     * @param complaint as it stands
     * @return of the first rule that is for it, else the usual one; empty where there is none
     */
    public Optional<WorkingCalendar> of(Complaint complaint) {
        return rules.stream()
                .filter(rule -> rule.scope().admits(complaint))
                .map(CalendarRule::calendar)
                .findFirst()
                .or(() -> Optional.ofNullable(usual));
    }

    /**
     * Every calendar named here.
     *
     * @return once each
     */
    public List<WorkingCalendar> all() {
        List<WorkingCalendar> all = new ArrayList<>();
        Stream.concat(
                        Stream.of(usual, notifyWithin).filter(Objects::nonNull),
                        Stream.concat(rules.stream().map(CalendarRule::calendar), others.stream()))
                .filter(calendar -> !all.contains(calendar))
                .forEach(all::add);
        return all;
    }
}
