package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A sanction that was not carried out is taken back 撤销责任处理, as when it was entered wrongly. It holds up the archive no longer, and
 * leaves the determination open to be made anew where nothing else hangs on it. What it was called stays taken, and nobody
 * takes it back who is to blame or whose sanction it is (ours).
 *
 * @param complaint of which
 * @param key of the sanction, 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param reason why, at most 4,000 characters
 */
public record CancelSanction(
        @NotNull ComplaintId complaint,
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,63}") String key,
        @NotNull @ValidText(max = 4_000) Text reason)
        implements CaseAct {

    /**
     * In words.
     *
     * @param complaint of which
     * @param key of the sanction
     * @param reason why
     */
    public CancelSanction(ComplaintId complaint, String key, String reason) {
        this(complaint, key, Text.of(reason));
    }

    @Override
    public ActType type() {
        return ActType.CANCEL_SANCTION;
    }
}
