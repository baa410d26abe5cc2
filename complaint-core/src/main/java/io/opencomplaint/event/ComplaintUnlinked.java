package io.opencomplaint.event;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.LinkKind;
import io.opencomplaint.model.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The complaint does not belong with another one after all 取消关联.
 *
 * @param kind how
 * @param other the other one
 * @param text why
 */
public record ComplaintUnlinked(LinkKind kind, ComplaintId other, @Nullable Text text) implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param kind how
     * @param other the other one
     * @param text why
     */
    public ComplaintUnlinked {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(other, "other");
    }
}
