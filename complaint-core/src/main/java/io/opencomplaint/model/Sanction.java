package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was decided to follow for one who is to blame 责任处理 (S10). The reasons in words stand in the history. Immutable.
 *
 * @param key of the sanction, once within the complaint; 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param cycle of the complaint in which it was decided, from 1
 * @param party against whom
 * @param kind what
 * @param amount how much, where it is about money
 * @param decidedAt when it was decided
 * @param executedAt when it was carried out; {@code null} while it was not
 * @param cancelledAt when it was taken back 撤销; {@code null} when it never was
 */
public record Sanction(
        String key,
        int cycle,
        Assignee party,
        SanctionKind kind,
        @Nullable Money amount,
        Instant decidedAt,
        @Nullable Instant executedAt,
        @Nullable Instant cancelledAt) {

    /**
     * Checks the key and cuts the times to the microsecond, which every store keeps.
     *
     * @param key of the sanction
     * @param cycle of the complaint in which it was decided
     * @param party against whom
     * @param kind what
     * @param amount how much, where it is about money
     * @param decidedAt when it was decided
     * @param executedAt when it was carried out
     * @param cancelledAt when it was taken back
     * @throws InvalidValueException when the key is not of the form above, or a time is not in the years 1 to 9999
     */
    public Sanction {
        Require.code("sanction", key);
        decidedAt = Require.time("sanction", decidedAt);
        executedAt = executedAt == null ? null : Require.time("sanction", executedAt);
        cancelledAt = cancelledAt == null ? null : Require.time("sanction", cancelledAt);
        if (executedAt != null && cancelledAt != null) {
            throw new InvalidValueException("sanction", "carry it out or cancel it, not both");
        }
    }

    /**
     * Carried out.
     *
     * @param at when
     * @return a copy
     */
    public Sanction executed(Instant at) {
        return new Sanction(key, cycle, party, kind, amount, decidedAt, at, null);
    }

    /**
     * Taken back before it was carried out.
     *
     * @param at when
     * @return a copy
     */
    public Sanction cancelled(Instant at) {
        return new Sanction(key, cycle, party, kind, amount, decidedAt, null, at);
    }

    /**
     * Whether it is still to be carried out.
     *
     * @return false once it was carried out or cancelled
     */
    public boolean isOpen() {
        return executedAt == null && cancelledAt == null;
    }
}
