package io.opencomplaint.event;

import io.opencomplaint.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * The complainant took the complaint back 撤诉.
 *
 * @param text in their words
 */
public record Withdrawn(@Nullable Text text) implements CaseEvent {}
