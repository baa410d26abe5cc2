package io.opencomplaint.event;

import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.ReplyKind;
import io.opencomplaint.model.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The complainant was answered 答复.
 *
 * @param kind on the way or final
 * @param channel the way the answer went
 * @param text the answer
 * @param timely whether it was within its limit, where whoever sent it said so
 * @param rights before whom it said that the matter may be brought 权利告知
 * @param apology whether it apologized 道歉
 */
public record Replied(
        ReplyKind kind,
        Channel channel,
        Text text,
        @Nullable Boolean timely,
        List<ProceedingKind> rights,
        boolean apology)
        implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param kind on the way or final
     * @param channel the way the answer went
     * @param text the answer
     * @param timely whether it was within its limit
     * @param rights before whom it said that the matter may be brought
     * @param apology whether it apologized
     */
    public Replied {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(text, "text");
        rights = List.copyOf(rights);
    }

    /**
     * An answer that told of no rights and did not apologize.
     *
     * @param kind on the way or final
     * @param channel the way the answer went
     * @param text the answer
     * @param timely whether it was within its limit
     */
    public Replied(ReplyKind kind, Channel channel, Text text, @Nullable Boolean timely) {
        this(kind, channel, text, timely, List.of(), false);
    }
}
