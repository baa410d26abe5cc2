package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The hold ends 恢复办理.
 *
 * @param complaint of which
 * @param note more words on it, at most 4,000 characters
 */
public record Resume(@NotNull ComplaintId complaint, @Nullable @ValidText(max = 4_000) Text note) implements CaseAct {

    /**
     * Without more words.
     *
     * @param complaint of which
     */
    public Resume(ComplaintId complaint) {
        this(complaint, null);
    }

    @Override
    public ActType type() {
        return ActType.RESUME;
    }
}
