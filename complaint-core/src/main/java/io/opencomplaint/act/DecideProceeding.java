package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A proceeding ends: a review is decided by somebody who had no part in the decision that it reviews 复核人与原处理人分离, or what others
 * decided is put on record, or that it was taken back. Nor does anybody who had a part put on record that a review was taken back or
 * not taken up.
 *
 * @param complaint of which
 * @param kind before whom it is
 * @param key of the proceeding, 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param result what came of it
 * @param text the reasons, at most 100,000 characters
 */
public record DecideProceeding(
        @NotNull ComplaintId complaint,
        @NotNull ProceedingKind kind,
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,63}") String key,
        @NotNull ProceedingResult result,
        @Nullable @ValidText(max = 100_000) Text text)
        implements CaseAct {

    /**
     * Without reasons.
     *
     * @param complaint of which
     * @param kind before whom it is
     * @param key of the proceeding
     * @param result what came of it
     */
    public DecideProceeding(ComplaintId complaint, ProceedingKind kind, String key, ProceedingResult result) {
        this(complaint, kind, key, result, null);
    }

    /**
     * The same with reasons.
     *
     * @param reasons in words
     * @return a copy
     */
    public DecideProceeding because(String reasons) {
        return new DecideProceeding(complaint, kind, key, result, Text.of(reasons));
    }

    @Override
    public ActType type() {
        return switch (kind) {
            case REVIEW -> ActType.DECIDE_REVIEW;
            case VERIFICATION -> ActType.DECIDE_VERIFICATION;
            case APPEAL -> ActType.DECIDE_APPEAL;
            case OMBUDSMAN, COURT, ARBITRATION, CONSUMER_BODY, AGENCY, MEDIA -> ActType.DECIDE_EXTERNAL;
        };
    }
}
