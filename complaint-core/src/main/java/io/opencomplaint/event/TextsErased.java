package io.opencomplaint.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Texts of the complaint were erased, here and in all its earlier events 删除个人信息. Tells whose and how many, never which.
 *
 * @param reason code of the reason, such as {@code subject-request} or {@code retention}
 * @param party key of the party whose name and contacts they were; {@code null} when all texts were erased
 * @param narratives whether what others wrote was erased too; true when all texts were
 * @param texts how many, 1 or more; one that stands in several events counts in each
 */
public record TextsErased(String reason, @Nullable String party, boolean narratives, int texts) implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param reason code of the reason
     * @param party key of the party whose name and contacts they were
     * @param narratives whether what others wrote was erased too
     * @param texts how many
     */
    public TextsErased {
        Objects.requireNonNull(reason, "reason");
    }
}
