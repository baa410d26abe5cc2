package io.opencomplaint.event;

import io.opencomplaint.model.Text;
import java.util.Objects;

/**
 * A case that had ended was taken up again 重新打开; a new cycle begins.
 *
 * @param reason why
 */
public record Reopened(Text reason) implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param reason why
     */
    public Reopened {
        Objects.requireNonNull(reason, "reason");
    }

    @Override
    public boolean beginsCycle() {
        return true;
    }
}
