package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;

/**
 * How soon the matter is to be taken up 优先级.
 *
 * @param complaint of which
 * @param priority the new value
 * @param reason why, at most 4,000 characters
 */
public record SetPriority(
        @NotNull ComplaintId complaint, @NotNull Priority priority, @NotNull @ValidText(max = 4_000) Text reason)
        implements CaseAct {

    /**
     * With plain words.
     *
     * @param complaint of which
     * @param priority the new value
     * @param reason why, at most 4,000 characters
     */
    public SetPriority(ComplaintId complaint, Priority priority, String reason) {
        this(complaint, priority, Text.of(reason));
    }

    @Override
    public ActType type() {
        return ActType.SET_PRIORITY;
    }
}
