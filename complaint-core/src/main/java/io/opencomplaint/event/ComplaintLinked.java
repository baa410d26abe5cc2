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
 */
public record ComplaintLinked(LinkKind kind, ComplaintId other, @Nullable Text text) implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param kind how
     * @param other the other one
     * @param text why
     */
    public ComplaintLinked {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(other, "other");
    }
}
