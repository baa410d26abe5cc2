package io.opencomplaint.sla;

import io.opencomplaint.calendar.WorkingCalendar;

/** This calendar for these complaints. */
record CalendarRule(Scope scope, WorkingCalendar calendar) {}
