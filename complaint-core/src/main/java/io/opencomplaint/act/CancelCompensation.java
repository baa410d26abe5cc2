package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * An entry of the ledger that was offered or agreed is taken back 撤销赔付, as when it was entered wrongly. What was paid of it stays paid,
 * the rest is no longer owed and holds up the archive no longer. What it was called stays taken (ours).
 *
 * @param complaint of which
 * @param key of the entry, 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param reason why, at most 4,000 characters
 */
public record CancelCompensation(
        @NotNull ComplaintId complaint,
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,63}") String key,
        @NotNull @ValidText(max = 4_000) Text reason)
        implements CaseAct {

    /**
     * In words.
     *
     * @param complaint of which
     * @param key of the entry
     * @param reason why
     */
    public CancelCompensation(ComplaintId complaint, String key, String reason) {
        this(complaint, key, Text.of(reason));
    }

    @Override
    public ActType type() {
        return ActType.CANCEL_COMPENSATION;
    }
}
