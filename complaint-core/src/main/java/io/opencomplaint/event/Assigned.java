package io.opencomplaint.event;

import io.opencomplaint.model.Assignee;

/**
 * The complaint was put into hands 分派.
 *
 * @param assignee who answers for it from now on
 */
public record Assigned(Assignee assignee) implements CaseEvent {}
