package io.opencomplaint.model;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How soon a complaint was answered and how long it took, as statistics count it 首次答复时间与处理用时 (S10: handling cycle). Immutable.
 *
 * @param firstReplyAt when the first reply went out, on the way or final; a reopening leaves it; {@code null} before
 * @param worked working time from receipt to the end of the case, also where it ended without a decision, on the calendar that the
 *     service levels of its policy had for it that day; {@code null} while it is open, and where they had none
 * @param ending in which way it ended; {@code null} while it is open
 */
public record Timing(@Nullable Instant firstReplyAt, @Nullable Duration worked, @Nullable Ending ending)
        implements DossierPart {

    /** Neither answered nor ended. */
    public static final Timing EMPTY = new Timing(null, null, null);

    /**
     * A reply went out.
     *
     * @param at when
     * @return a copy; the same where it was not the first
     */
    public Timing replied(Instant at) {
        return firstReplyAt == null ? new Timing(at, worked, ending) : this;
    }

    /**
     * The case ended.
     *
     * @param spent working time since receipt; {@code null} where no calendar says
     * @param way in which way
     * @return a copy
     */
    public Timing ended(@Nullable Duration spent, Ending way) {
        return new Timing(firstReplyAt, spent, way);
    }

    /**
     * The case goes on.
     *
     * @return a copy
     */
    public Timing open() {
        return new Timing(firstReplyAt, null, null);
    }
}
