package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;

/**
 * The complainant's identity is checked 身份核实.
 *
 * @param complaint of which
 * @param basis by what it was checked, at most 4,000 characters
 */
public record VerifyIdentity(@NotNull ComplaintId complaint, @NotNull @ValidText(max = 4_000) Text basis)
        implements CaseAct {

    /**
     * With plain words.
     *
     * @param complaint of which
     * @param basis by what it was checked, at most 4,000 characters
     */
    public VerifyIdentity(ComplaintId complaint, String basis) {
        this(complaint, Text.of(basis));
    }

    @Override
    public ActType type() {
        return ActType.VERIFY_IDENTITY;
    }
}
