package io.opencomplaint.event;

import io.opencomplaint.model.Text;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The complainant took the complaint back 撤诉.
 *
 * @param text in their words
 * @param worked working time from receipt to this end 处理用时, on the calendar of the policy's service levels; {@code null} where none says
 */
public record Withdrawn(@Nullable Text text, @Nullable Duration worked) implements CaseEvent {

    /**
     * An end of which no calendar says how long it took.
     *
     * @param text in their words
     */
    public Withdrawn(@Nullable Text text) {
        this(text, null);
    }
}
