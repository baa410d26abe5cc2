package io.opencomplaint.event;

import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The resolution was put to the complainant 方案提出.
 *
 * @param channel the way it was told
 * @param text in what words
 */
public record ResolutionOffered(Channel channel, @Nullable Text text) implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param channel the way it was told
     * @param text in what words
     */
    public ResolutionOffered {
        Objects.requireNonNull(channel, "channel");
    }
}
