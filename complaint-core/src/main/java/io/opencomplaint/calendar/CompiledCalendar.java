package io.opencomplaint.calendar;

/** A plan turned into instants: its stretches of work, its working days and its offsets. Immutable. */
record CompiledCalendar(Timeline timeline, DayTable days, Offsets offsets) {}
