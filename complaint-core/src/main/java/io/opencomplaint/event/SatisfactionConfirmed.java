package io.opencomplaint.event;

import io.opencomplaint.model.Satisfaction;
import io.opencomplaint.model.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The complainant said whether the result satisfies 满意度确认.
 *
 * @param satisfaction their word
 * @param comment in their words
 */
public record SatisfactionConfirmed(Satisfaction satisfaction, @Nullable Text comment) implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param satisfaction their word
     * @param comment in their words
     */
    public SatisfactionConfirmed {
        Objects.requireNonNull(satisfaction, "satisfaction");
    }
}
