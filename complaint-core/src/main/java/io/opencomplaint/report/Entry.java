package io.opencomplaint.report;

import io.opencomplaint.event.EventType;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.Text;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of a form: when, who, what. What was resolved, and why a complaint was refused, stand as values beside the
 * words, which may be missing; text of a sheet names them in the reader's language.
 *
 * @param at when it happened
 * @param person id of who did it
 * @param type what happened
 * @param text in words, if there are any
 * @param resolution what was resolved, when a resolution was proposed
 * @param refusal why, when the complaint was refused
 */
public record Entry(
        Instant at,
        String person,
        EventType type,
        @Nullable Text text,
        @Nullable Resolution resolution,
        @Nullable InadmissibilityReason refusal) {}
