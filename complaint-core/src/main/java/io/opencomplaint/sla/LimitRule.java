package io.opencomplaint.sla;

import io.opencomplaint.calendar.TimeLimit;

/** So much time for these complaints. */
record LimitRule(Scope scope, TimeLimit limit) {}
