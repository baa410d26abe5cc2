package io.opencomplaint.event;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.LinkKind;
import io.opencomplaint.model.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The complaint belongs with another one 关联.
 *
 * @param kind how
 * @param other the other one
 * @param text why
 * @param cycle for MERGED_FROM, the cycle of the other one that is merged; {@code null} for every other kind
 */
public record ComplaintLinked(LinkKind kind, ComplaintId other, @Nullable Text text, @Nullable Integer cycle)
        implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param kind how
     * @param other the other one
     * @param text why
     * @param cycle for MERGED_FROM, the cycle of the other one that is merged
     */
    public ComplaintLinked {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(other, "other");
    }
}
