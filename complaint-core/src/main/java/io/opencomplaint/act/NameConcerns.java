package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Concern;
import io.opencomplaint.model.Origin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * It comes out which shop, courier, product or batch a complaint is about 投诉对象认定 (S11, S13), beside those that are known already.
 *
 * @param complaint of which
 * @param concerns what it is about, 1 to 8; a complaint has 8 of them at most
 */
public record NameConcerns(
        @NotNull ComplaintId complaint, @NotEmpty @Size(max = Origin.MAX_CONCERNS) List<Concern> concerns)
        implements CaseAct {

    /**
     * Copies the concerns.
     *
     * @param complaint of which
     * @param concerns what it is about
     */
    public NameConcerns {
        concerns = List.copyOf(concerns);
    }

    /**
     * It is about these.
     *
     * @param complaint of which
     * @param concerns what it is about, 1 to 8
     * @return the act
     */
    public static NameConcerns of(ComplaintId complaint, Concern... concerns) {
        return new NameConcerns(complaint, List.of(concerns));
    }

    @Override
    public ActType type() {
        return ActType.NAME_CONCERNS;
    }
}
