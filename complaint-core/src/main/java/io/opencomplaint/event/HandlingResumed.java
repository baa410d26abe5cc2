package io.opencomplaint.event;

import io.opencomplaint.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * The complaint is no longer on hold 恢复办理.
 *
 * @param note more words on it
 */
public record HandlingResumed(@Nullable Text note) implements CaseEvent {}
