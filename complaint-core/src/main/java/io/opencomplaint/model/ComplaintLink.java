package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a complaint belongs with another one 关联. Why is a text of the history. Immutable.
 *
 * @param kind how
 * @param other the other one, of the same tenant
 * @param linkedAt since when
 * @param cycle for MERGED_FROM, the cycle of the other one that was merged, or is about to be: in a later one it stands for itself;
 *     {@code null} for every other kind
 */
public record ComplaintLink(LinkKind kind, ComplaintId other, Instant linkedAt, @Nullable Integer cycle) {

    /**
     * Cuts the time to the microsecond, which every store keeps.
     *
     * @param kind how
     * @param other the other one
     * @param linkedAt since when
     * @param cycle for MERGED_FROM, the cycle of the other one that was merged
     * @throws InvalidValueException when something is missing, or the time is not in the years 1 to 9999
     */
    public ComplaintLink {
        Require.present("link", "kind", kind);
        Require.present("link", "other", other);
        linkedAt = Require.time("link", linkedAt);
    }
}
