package io.opencomplaint.act;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something an actor wants done 操作. An act is a request: whether it may happen is for the policy to say, and what comes
 * of it are events. Immutable.
 */
public sealed interface Act permits ReceiveComplaint, CaseAct, DatedAct {

    /**
     * The kind of act, by which workflows speak.
     *
     * @return for example {@link ActType#CLASSIFY}
     */
    ActType type();

    /**
     * When it happened, apart from when the library is told.
     *
     * @return {@code null} for now
     */
    default @Nullable Instant occurredAt() {
        return null;
    }

    /**
     * The same act, dated back. It must not lie in the future, nor before what the history already holds.
     *
     * @param instant when it happened, in the years 1 to 9999; cut to the microsecond
     * @return a copy that carries the time
     * @throws io.opencomplaint.InvalidValueException when it lies in another year
     */
    default Act at(Instant instant) {
        return new DatedAct(undated(), Objects.requireNonNull(instant, "instant"));
    }

    /**
     * The act itself, without its time.
     *
     * @return never a dated one
     */
    default Act undated() {
        return this;
    }
}
