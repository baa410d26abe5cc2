package io.opencomplaint.event;

import io.opencomplaint.model.Status;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances of an event: everything around its facts that a later reader needs.
 *
 * @param occurredAt when it happened, to the microsecond
 * @param recordedAt when the library was told, to the microsecond; never used to order events
 * @param actor id of who did it 操作人
 * @param act code of the act that it came of
 * @param status where the complaint stood afterwards
 * @param policy id and version of the policy that decided, as {@code id@version}
 * @param onBehalfOf id of the person for whom the actor did it 代为办理; {@code null} for themselves
 */
public record Recording(
        Instant occurredAt,
        Instant recordedAt,
        String actor,
        String act,
        Status status,
        String policy,
        @Nullable String onBehalfOf) {

    /**
     * Cuts both times to the microsecond, which every store keeps.
     *
     * @param occurredAt when it happened
     * @param recordedAt when the library was told
     * @param actor id of who did it 操作人
     * @param act code of the act that it came of
     * @param status where the complaint stood afterwards
     * @param policy id and version of the policy that decided
     * @param onBehalfOf id of the person for whom the actor did it
     */
    public Recording {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(policy, "policy");
        occurredAt = occurredAt.truncatedTo(ChronoUnit.MICROS);
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Who answers for it.
     *
     * @return the actor, and after them whom they acted for
     */
    public List<String> persons() {
        return onBehalfOf == null || onBehalfOf.equals(actor) ? List.of(actor) : List.of(actor, onBehalfOf);
    }

    /**
     * The circumstances of what somebody did for themselves.
     *
     * @param occurredAt when it happened
     * @param recordedAt when the library was told
     * @param actor id of who did it 操作人
     * @param act code of the act that it came of
     * @param status where the complaint stood afterwards
     * @param policy id and version of the policy that decided
     */
    public Recording(Instant occurredAt, Instant recordedAt, String actor, String act, Status status, String policy) {
        this(occurredAt, recordedAt, actor, act, status, policy, null);
    }
}
