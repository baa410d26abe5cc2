package io.opencomplaint.sla;

import io.opencomplaint.calendar.WorkingCalendar;

/**
 * This calendar for these complaints. Immutable.
 *
 * @param scope for which
 * @param calendar which one
 */
public record CalendarRule(Scope scope, WorkingCalendar calendar) {}
