package io.opencomplaint.event;

import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Direction;
import io.opencomplaint.model.Text;
import java.util.Objects;

/**
 * We and the complainant spoke 联系.
 *
 * @param channel by which way
 * @param direction who sought whom
 * @param text what was said
 */
public record Contacted(Channel channel, Direction direction, Text text) implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param channel by which way
     * @param direction who sought whom
     * @param text what was said
     */
    public Contacted {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(text, "text");
    }
}
