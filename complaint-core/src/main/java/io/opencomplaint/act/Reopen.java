package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;

/**
 * A case that has ended is taken up again 重新打开; a new cycle begins.
 *
 * @param complaint of which
 * @param reason why, at most 4,000 characters
 */
public record Reopen(@NotNull ComplaintId complaint, @NotNull @ValidText(max = 4_000) Text reason) implements CaseAct {

    /**
     * With plain words.
     *
     * @param complaint of which
     * @param reason why, at most 4,000 characters
     */
    public Reopen(ComplaintId complaint, String reason) {
        this(complaint, Text.of(reason));
    }

    @Override
    public ActType type() {
        return ActType.REOPEN;
    }
}
