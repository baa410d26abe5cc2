package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.LiabilityShare;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;

/**
 * Who is to blame is determined 责任认定 (S10): all at once, so that the shares are 100 percent together. Until something is decided
 * by it, or the complainant is told, it takes the place of an earlier determination. Whoever the latest one names does
 * not determine anew (ours).
 *
 * @param complaint of which
 * @param shares of everybody who is to blame, each once, exactly 100 percent together; at most 100
 * @param basis the reasons in words 认定依据, at most 100,000 characters
 */
public record DetermineLiability(
        @NotNull ComplaintId complaint,
        @Size(max = 100) List<LiabilityShare> shares,
        @NotNull @ValidText(max = 100_000) Text basis)
        implements CaseAct {

    /**
     * Copies the shares.
     *
     * @param complaint of which
     * @param shares of everybody who is to blame
     * @param basis the reasons in words
     */
    public DetermineLiability {
        shares = List.copyOf(shares);
    }

    /**
     * With plain words.
     *
     * @param complaint of which
     * @param basis the reasons
     * @param shares of everybody who is to blame
     * @return the act
     */
    public static DetermineLiability of(ComplaintId complaint, String basis, LiabilityShare... shares) {
        return new DetermineLiability(complaint, Arrays.asList(shares), Text.of(basis));
    }

    @Override
    public ActType type() {
        return ActType.DETERMINE_LIABILITY;
    }
}
