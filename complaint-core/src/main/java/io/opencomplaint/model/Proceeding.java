package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The matter is before somebody who examines it anew 后续程序: reviewed, verified, appealed against, before a court. A record of
 * its own beside the case. Immutable.
 *
 * @param key by which it is called, once within the complaint: 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param kind before whom
 * @param body code of the court, the agency, the regulator: 1 to 64 of the same; {@code null} where the kind says it all
 * @param cycle the cycle of handling whose result is examined
 * @param requestedAt when it was asked for, or known of
 * @param requestedBy id of the actor who recorded that
 * @param dueAt until when it is to be decided; {@code null} for no date
 * @param decidedAt when it ended; {@code null} while it is open
 * @param decidedBy id of the actor who decided a review, or recorded what others decided
 * @param result what came of it; {@code null} while it is open
 */
public record Proceeding(
        String key,
        ProceedingKind kind,
        @Nullable String body,
        int cycle,
        Instant requestedAt,
        String requestedBy,
        @Nullable Instant dueAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable ProceedingResult result) {

    /**
     * Checks the codes and cuts the times to the microsecond, which every store keeps.
     *
     * @param key by which it is called
     * @param kind before whom
     * @param body code of the court, the agency, the regulator
     * @param cycle the cycle of handling whose result is examined
     * @param requestedAt when it was asked for, or known of
     * @param requestedBy id of the actor who recorded that
     * @param dueAt until when it is to be decided
     * @param decidedAt when it ended
     * @param decidedBy id of the actor who decided a review, or recorded what others decided
     * @param result what came of it
     * @throws InvalidValueException when a code is not of the form above, or a time is not in the years 1 to 9999
     */
    public Proceeding {
        Require.code("proceeding", key);
        if (body != null) {
            Require.code("body of a proceeding", body);
        }
        requestedAt = Require.time("proceeding", requestedAt);
        dueAt = kept(dueAt);
        decidedAt = kept(decidedAt);
    }

    /**
     * Whether it still goes on.
     *
     * @return true while it has no result
     */
    public boolean isOpen() {
        return result == null;
    }

    /**
     * Whether it should have been decided by now.
     *
     * @param at an instant, usually the present
     * @return true when it is open and its date lies before the instant
     */
    public boolean isOverdue(Instant at) {
        return isOpen() && dueAt != null && at.isAfter(dueAt);
    }

    /**
     * Decided, or ended without a decision.
     *
     * @param at when
     * @param actor id of who decided a review, or recorded what others decided
     * @param outcome what came of it
     * @return a copy
     */
    public Proceeding decided(Instant at, String actor, ProceedingResult outcome) {
        return new Proceeding(key, kind, body, cycle, requestedAt, requestedBy, dueAt, at, actor, outcome);
    }

    private static @Nullable Instant kept(@Nullable Instant time) {
        return time == null ? null : Require.time("proceeding", time);
    }
}
