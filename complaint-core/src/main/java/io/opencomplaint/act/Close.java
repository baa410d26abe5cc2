package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The case ends 结案.
 *
 * @param complaint of which
 * @param outcome on the merits
 * @param text closing note, at most 100,000 characters
 */
public record Close(
        @NotNull ComplaintId complaint, @NotNull Outcome outcome, @Nullable @ValidText(max = 100_000) Text text)
        implements CaseAct {

    /**
     * Without saying more.
     *
     * @param complaint of which
     * @param outcome on the merits
     */
    public Close(ComplaintId complaint, Outcome outcome) {
        this(complaint, outcome, null);
    }

    @Override
    public ActType type() {
        return ActType.CLOSE;
    }
}
