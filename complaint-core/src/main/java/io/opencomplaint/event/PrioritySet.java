package io.opencomplaint.event;

import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Text;

/**
 * How soon the matter is to be taken up was decided 优先级.
 *
 * @param priority the new value
 * @param reason why
 */
public record PrioritySet(Priority priority, Text reason) implements CaseEvent {}
