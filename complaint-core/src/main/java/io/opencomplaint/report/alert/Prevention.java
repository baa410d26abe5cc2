package io.opencomplaint.report.alert;

import io.opencomplaint.model.Assignee;

/**
 * The preventive measure that an alert asks for 纠正预防措施 (CAPA): a task of kind {@code PREVENTION} on the complaint on which the
 * issue is raised, like any other one. So a workflow that closes a case only once its tasks have ended waits for it.
 *
 * <p>No task is opened, and the issue is raised without one, where the assignee keeps out of that complaint 回避, as a party to it
 * or for an interest in it, and where the case has ended or is archived and its workflow lets nobody report a task any more.
 *
 * @param assignee who is to do it
 * @param days calendar days until it is due, 1 to 366
 */
public record Prevention(Assignee assignee, int days) {}
