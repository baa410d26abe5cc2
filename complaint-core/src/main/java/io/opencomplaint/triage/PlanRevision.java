package io.opencomplaint.triage;

import java.time.LocalDate;

/**
 * A contingency plan was revised 预案修订 (S10).
 *
 * @param version that came of it
 * @param on the day
 * @param summary what changed and why
 */
public record PlanRevision(int version, LocalDate on, String summary) {}
