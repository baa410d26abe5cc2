package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A case that has ended is looked through by somebody who had no hand in it 监督检查 (S10: a group audits timeliness, compliance, fairness
 * and results). It may be audited more than once; the latest audit counts.
 *
 * @param complaint of which
 * @param procedureCompliant whether it was handled as the rules say 程序合规
 * @param resultCompliant whether its result is what the rules say 结果合规
 * @param note what was seen, at most 4,000 characters
 */
public record Audit(
        @NotNull ComplaintId complaint,
        boolean procedureCompliant,
        boolean resultCompliant,
        @Nullable @ValidText(max = 4_000) Text note)
        implements CaseAct {

    /**
     * An audit about which nothing more is said.
     *
     * @param complaint of which
     * @param procedureCompliant whether it was handled as the rules say
     * @param resultCompliant whether its result is what the rules say
     */
    public Audit(ComplaintId complaint, boolean procedureCompliant, boolean resultCompliant) {
        this(complaint, procedureCompliant, resultCompliant, null);
    }

    /**
     * With what was seen.
     *
     * @param said at most 4,000 characters
     * @return a copy
     */
    public Audit note(String said) {
        return new Audit(complaint, procedureCompliant, resultCompliant, Text.of(said));
    }

    @Override
    public ActType type() {
        return ActType.AUDIT;
    }
}
