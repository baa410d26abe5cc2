package io.opencomplaint.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the complaint reached what 时间节点: the times at which things happened, not those at which they were recorded.
 * Reply and closing are those of the current cycle.
 *
 * @param receivedAt receipt 受理时间
 * @param receivedOn the day of receipt in the policy's zone, by which statistics count: the day of {@code receivedAt} in some zone, so
 *     that a store may look for it among the instants of that day and 18 hours before and after it
 * @param identityVerifiedAt the complainant's identity was checked
 * @param acknowledgedAt receipt was confirmed to the complainant
 * @param registeredAt a number was given
 * @param repliedAt the final reply went out
 * @param closedAt the case ended
 * @param lastEventAt the last thing that happened; nothing can happen before it any more
 */
public record Milestones(
        Instant receivedAt,
        LocalDate receivedOn,
        @Nullable Instant identityVerifiedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant registeredAt,
        @Nullable Instant repliedAt,
        @Nullable Instant closedAt,
        Instant lastEventAt) {}
