package io.opencomplaint.report.alert;

import io.opencomplaint.model.Assignee;

/**
 * The preventive measure that an alert asks for 纠正预防措施 (CAPA): a task of kind {@code PREVENTION} on the complaint on which the issue is
 * raised, like any other one. So a workflow that closes a case only once its tasks have ended waits for it.
 *
 * @param assignee who is to do it
 * @param days calendar days until it is due, 1 to 366
 */
public record Prevention(Assignee assignee, int days) {}
