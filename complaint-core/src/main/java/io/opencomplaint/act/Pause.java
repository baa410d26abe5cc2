package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The complaint is put on hold 暂停办理: clocks that may be paused stand still until {@link Resume}. Not a status.
 *
 * @param complaint of which
 * @param reason code of the reason, 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param note more words on it, at most 4,000 characters
 */
public record Pause(
        @NotNull ComplaintId complaint,
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,63}") String reason,
        @Nullable @ValidText(max = 4_000) Text note)
        implements CaseAct {

    /**
     * Without more words.
     *
     * @param complaint of which
     * @param reason code of the reason, 1 to 64 of a-z, 0-9, '.', '_' and '-'
     */
    public Pause(ComplaintId complaint, String reason) {
        this(complaint, reason, null);
    }

    @Override
    public ActType type() {
        return ActType.PAUSE;
    }
}
