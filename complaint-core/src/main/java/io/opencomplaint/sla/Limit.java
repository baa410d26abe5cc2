package io.opencomplaint.sla;

import io.opencomplaint.calendar.TimeLimit;

/**
 * So much time for some complaints. Immutable.
 *
 * @param scope for which
 * @param limit how much
 */
public record Limit(Scope scope, TimeLimit limit) {}
