package io.opencomplaint.event;

import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Text;

/**
 * How bad the matter is was judged 严重程度.
 *
 * @param severity the new value
 * @param reason why
 */
public record SeveritySet(Severity severity, Text reason) implements CaseEvent {}
