package io.opencomplaint.act;

import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;

/**
 * The complaint goes on to other hands 转办.
 *
 * @param complaint of which
 * @param to who is to answer for it
 * @param reason why, at most 4,000 characters
 */
public record Transfer(
        @NotNull ComplaintId complaint, @NotNull Assignee to, @NotNull @ValidText(max = 4_000) Text reason)
        implements CaseAct {

    /**
     * With plain words.
     *
     * @param complaint of which
     * @param to who is to answer for it
     * @param reason why, at most 4,000 characters
     */
    public Transfer(ComplaintId complaint, Assignee to, String reason) {
        this(complaint, to, Text.of(reason));
    }

    @Override
    public ActType type() {
        return ActType.TRANSFER;
    }
}
