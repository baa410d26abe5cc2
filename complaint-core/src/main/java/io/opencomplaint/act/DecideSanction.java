package io.opencomplaint.act;

import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.SanctionKind;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is to follow for one who is to blame is decided 责任处理决定 (S10). The determination of the liability stands from then on.
 * Nobody whom it names decides (ours).
 *
 * @param complaint of which
 * @param key by which the sanction is called from now on, once within the complaint; 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param party against whom, as the determination of this cycle names them
 * @param kind what
 * @param amount how much, where it is about money
 * @param reason in words, at most 100,000 characters
 */
public record DecideSanction(
        @NotNull ComplaintId complaint,
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,63}") String key,
        @NotNull Assignee party,
        @NotNull SanctionKind kind,
        @Nullable Money amount,
        @NotNull @ValidText(max = 100_000) Text reason)
        implements CaseAct {

    /**
     * Without an amount.
     *
     * @param complaint of which
     * @param key by which the sanction is called
     * @param party against whom
     * @param kind what
     * @param reason in words
     * @return the act
     */
    public static DecideSanction of(
            ComplaintId complaint, String key, Assignee party, SanctionKind kind, String reason) {
        return new DecideSanction(complaint, key, party, kind, null, Text.of(reason));
    }

    /**
     * The same with an amount.
     *
     * @param money how much
     * @return a copy
     */
    public DecideSanction amount(Money money) {
        return new DecideSanction(complaint, key, party, kind, money, reason);
    }

    @Override
    public ActType type() {
        return ActType.DECIDE_SANCTION;
    }
}
