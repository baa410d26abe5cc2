package io.opencomplaint.triage;

import java.time.LocalDate;

/**
 * A contingency plan was rehearsed 预案演练 (S10).
 *
 * @param version that was rehearsed
 * @param on the day
 * @param passed whether the plan held
 * @param findings what came out of it
 */
public record PlanDrill(int version, LocalDate on, boolean passed, String findings) {}
