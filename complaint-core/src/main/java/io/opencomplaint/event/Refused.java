package io.opencomplaint.event;

import io.opencomplaint.model.Channel;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.Text;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The complaint was not taken up 不予受理, and the complainant told so; nothing was decided on its merits.
 *
 * @param reason the typed reason
 * @param text as told to the complainant
 * @param elsewhere which kind of body has the matter, where that is the reason
 * @param channel the way the complainant was told
 * @param worked working time from receipt to this end 处理用时, on the calendar of the policy's service levels; {@code null} where none says
 */
public record Refused(
        InadmissibilityReason reason,
        Text text,
        @Nullable ProceedingKind elsewhere,
        Channel channel,
        @Nullable Duration worked)
        implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param reason the typed reason
     * @param text as told to the complainant
     * @param elsewhere which kind of body has the matter, where that is the reason
     * @param channel the way the complainant was told
     * @param worked working time from receipt to this end
     */
    public Refused {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(channel, "channel");
    }

    /**
     * An end of which no calendar says how long it took.
     *
     * @param reason the typed reason
     * @param text as told to the complainant
     * @param elsewhere which kind of body has the matter, where that is the reason
     * @param channel the way the complainant was told
     */
    public Refused(InadmissibilityReason reason, Text text, @Nullable ProceedingKind elsewhere, Channel channel) {
        this(reason, text, elsewhere, channel, null);
    }
}
