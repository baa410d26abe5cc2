package io.opencomplaint.event;

import io.opencomplaint.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * The case was looked through by somebody who had no hand in it 监督检查.
 *
 * @param procedureCompliant whether it was handled as the rules say
 * @param resultCompliant whether its result is what the rules say
 * @param note what was seen
 */
public record Audited(boolean procedureCompliant, boolean resultCompliant, @Nullable Text note) implements CaseEvent {}
