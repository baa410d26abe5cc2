package io.opencomplaint.act;

import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Receipt is confirmed to the complainant 受理确认.
 *
 * @param complaint of which
 * @param channel the way it is confirmed; {@code null} for the one it came in by
 */
public record Acknowledge(@NotNull ComplaintId complaint, @Nullable Channel channel) implements CaseAct {

    /**
     * Without saying more.
     *
     * @param complaint of which
     */
    public Acknowledge(ComplaintId complaint) {
        this(complaint, null);
    }

    @Override
    public ActType type() {
        return ActType.ACKNOWLEDGE;
    }
}
