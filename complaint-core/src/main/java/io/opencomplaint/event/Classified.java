package io.opencomplaint.event;

import io.opencomplaint.model.Category;
import java.util.Objects;

/**
 * The complaint was sorted into the tree of kinds 分类.
 *
 * @param category the kind
 */
public record Classified(Category category) implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param category the kind
     */
    public Classified {
        Objects.requireNonNull(category, "category");
    }
}
