package io.opencomplaint.event;

import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.SanctionKind;
import io.opencomplaint.model.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to follow for one who is to blame was decided 责任处理决定 (S10).
 *
 * @param key of the sanction
 * @param party against whom
 * @param kind what
 * @param amount how much, where it is about money
 * @param reason in words
 */
public record SanctionDecided(String key, Assignee party, SanctionKind kind, @Nullable Money amount, Text reason)
        implements CaseEvent {

    /**
     * Refuses missing facts.
     *
     * @param key of the sanction
     * @param party against whom
     * @param kind what
     * @param amount how much, where it is about money
     * @param reason in words
     */
    public SanctionDecided {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
    }
}
