package io.opencomplaint.event;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.LinkKind;
import io.opencomplaint.model.Text;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The complaint belongs with another one 关联.
 *
 * @param kind how
 * @param other the other one
 * @param text why
 * @param cycle for MERGED_FROM, the cycle of the other one that is merged; {@code null} for every other kind
 * @param keepingOut for MERGED_FROM and SPLIT_FROM, ids of those who kept out of the other one and so keep out of this one from
 *     now on 回避; empty for every other kind
 */
public record ComplaintLinked(
        LinkKind kind, ComplaintId other, @Nullable Text text, @Nullable Integer cycle, List<String> keepingOut)
        implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param kind how
     * @param other the other one
     * @param text why
     * @param cycle for MERGED_FROM, the cycle of the other one that is merged
     * @param keepingOut ids of those who kept out of the other one
     */
    public ComplaintLinked {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(other, "other");
        keepingOut = List.copyOf(keepingOut);
    }
}
