package io.opencomplaint.decision;

import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Micros;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, when, and what was prepared: all that a decision may depend on apart from policy, complaint and act.
 *
 * @param actor who asks
 * @param now the present, to the microsecond
 * @param sequence a reserved running number, when one was wanted
 */
public record Occasion(Actor actor, Instant now, @Nullable Long sequence) {

    /**
     * Cuts the present to the microsecond.
     *
     * @param actor who asks
     * @param now the present
     * @param sequence a reserved running number
     */
    public Occasion {
        now = Micros.of(now);
    }

    /**
     * An occasion without a number.
     *
     * @param actor who asks
     * @param now the present
     * @return the occasion
     */
    public static Occasion of(Actor actor, Instant now) {
        return new Occasion(actor, now, null);
    }

    /**
     * With a reserved running number.
     *
     * @param reserved 1 or more
     * @return a copy
     */
    public Occasion withSequence(long reserved) {
        return new Occasion(actor, now, reserved);
    }
}
