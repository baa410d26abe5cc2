package io.opencomplaint.event;

import io.opencomplaint.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * The complainant agreed to the resolution or turned it down 客户答复.
 *
 * @param accepted agreed or not
 * @param reason in their words
 */
public record ResolutionAnswered(boolean accepted, @Nullable Text reason) implements CaseEvent {}
