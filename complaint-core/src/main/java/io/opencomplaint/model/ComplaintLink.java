package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.time.Instant;

/**
 * That a complaint belongs with another one 关联. Why is a text of the history. Immutable.
 *
 * @param kind how
 * @param other the other one, of the same tenant
 * @param linkedAt since when
 */
public record ComplaintLink(LinkKind kind, ComplaintId other, Instant linkedAt) {

    /**
     * Cuts the time to the microsecond, which every store keeps.
     *
     * @param kind how
     * @param other the other one
     * @param linkedAt since when
     * @throws InvalidValueException when something is missing, or the time is not in the years 1 to 9999
     */
    public ComplaintLink {
        Require.present("link", "kind", kind);
        Require.present("link", "other", other);
        linkedAt = Require.time("link", linkedAt);
    }
}
