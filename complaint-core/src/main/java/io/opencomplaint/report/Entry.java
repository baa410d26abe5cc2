package io.opencomplaint.report;

import io.opencomplaint.model.Text;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of a form: when, who, what.
 *
 * @param at when it happened
 * @param person id of who did it
 * @param text in words, if there are any
 */
public record Entry(Instant at, String person, @Nullable Text text) {}
