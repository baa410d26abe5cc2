package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The complainant takes the complaint back 撤诉.
 *
 * @param complaint of which
 * @param text in their words, at most 100,000 characters
 */
public record Withdraw(@NotNull ComplaintId complaint, @Nullable @ValidText(max = 100_000) Text text)
        implements CaseAct {

    /**
     * Without saying more.
     *
     * @param complaint of which
     */
    public Withdraw(ComplaintId complaint) {
        this(complaint, null);
    }

    @Override
    public ActType type() {
        return ActType.WITHDRAW;
    }
}
