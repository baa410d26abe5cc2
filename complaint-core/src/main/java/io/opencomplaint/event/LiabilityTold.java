package io.opencomplaint.event;

import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The complainant was told who is to blame and what followed 责任告知 (S10).
 *
 * @param channel the way they were told
 * @param text in what words
 */
public record LiabilityTold(Channel channel, @Nullable Text text) implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param channel the way they were told
     * @param text in what words
     */
    public LiabilityTold {
        Objects.requireNonNull(channel, "channel");
    }
}
