package io.opencomplaint.act;

import io.opencomplaint.model.CompensationKind;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Money is offered to the complainant 提出赔付. It is an entry of the ledger of its own: offering, accepting or executing a
 * resolution with an amount changes nothing here, nor the other way round.
 *
 * @param complaint of which
 * @param key by which the entry is called from now on, once within the complaint; 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param kind what for
 * @param amount how much, above zero
 * @param text in what words, at most 100,000 characters
 */
public record OfferCompensation(
        @NotNull ComplaintId complaint,
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,63}") String key,
        @NotNull CompensationKind kind,
        @NotNull Money amount,
        @Nullable @ValidText(max = 100_000) Text text)
        implements CaseAct {

    /**
     * Without saying more.
     *
     * @param complaint of which
     * @param key by which the entry is called
     * @param kind what for
     * @param amount how much, above zero
     */
    public OfferCompensation(ComplaintId complaint, String key, CompensationKind kind, Money amount) {
        this(complaint, key, kind, amount, null);
    }

    @Override
    public ActType type() {
        return ActType.OFFER_COMPENSATION;
    }
}
