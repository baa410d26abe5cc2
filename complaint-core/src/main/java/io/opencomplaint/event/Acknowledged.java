package io.opencomplaint.event;

import io.opencomplaint.model.Channel;
import java.util.Objects;

/**
 * Receipt was confirmed to the complainant 受理确认.
 *
 * @param channel the way it was confirmed
 */
public record Acknowledged(Channel channel) implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param channel the way it was confirmed
     */
    public Acknowledged {
        Objects.requireNonNull(channel, "channel");
    }
}
