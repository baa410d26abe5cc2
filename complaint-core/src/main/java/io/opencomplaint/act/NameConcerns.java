package io.opencomplaint.act;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Concern;
import io.opencomplaint.model.Origin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * It comes out which shop, courier, product or batch a complaint is about 投诉对象认定 (S11, S13), beside those that are known already,
 * or that it is not about one that was named 投诉对象更正 (ours). One that is taken away counts no more in any statistic, rate or alert;
 * an issue that it helped to raise stays on record.
 *
 * @param complaint of which
 * @param concerns what it is about, 8 at most
 * @param removed what it is not about after all, 8 at most; taken away before the others are added, so that a complaint has 8 of
 *     them at most afterwards. One that it does not have is refused
 */
public record NameConcerns(
        @NotNull ComplaintId complaint,
        @NotNull @Size(max = Origin.MAX_CONCERNS) List<Concern> concerns,
        @NotNull @Size(max = Origin.MAX_CONCERNS) List<Concern> removed)
        implements CaseAct {

    /**
     * Copies the lists.
     *
     * @param complaint of which
     * @param concerns what it is about
     * @param removed what it is not about after all
     * @throws InvalidValueException when both are empty, or one concern is in both
     */
    public NameConcerns {
        concerns = List.copyOf(concerns);
        removed = List.copyOf(removed);
        if (concerns.isEmpty() && removed.isEmpty()) {
            throw new InvalidValueException("naming of concerns", "name one that is added or removed");
        }
        if (concerns.stream().anyMatch(removed::contains)) {
            throw new InvalidValueException("naming of concerns", "add a concern or remove it, not both");
        }
    }

    /**
     * It is about these.
     *
     * @param complaint of which
     * @param concerns what it is about, 1 to 8
     * @return the act
     * @throws InvalidValueException when there is none
     */
    public static NameConcerns of(ComplaintId complaint, Concern... concerns) {
        return new NameConcerns(complaint, List.of(concerns), List.of());
    }

    /**
     * It is not about these.
     *
     * @param complaint of which
     * @param removed what it is not about after all, 1 to 8
     * @return the act
     * @throws InvalidValueException when there is none
     */
    public static NameConcerns removing(ComplaintId complaint, Concern... removed) {
        return new NameConcerns(complaint, List.of(), List.of(removed));
    }

    /**
     * The same, and it is not about these, in place of any that were said before.
     *
     * @param wrong what it is not about after all, 8 at most
     * @return a copy
     * @throws InvalidValueException when one of them is what it is about
     */
    public NameConcerns without(Concern... wrong) {
        return new NameConcerns(complaint, concerns, List.of(wrong));
    }

    @Override
    public ActType type() {
        return ActType.NAME_CONCERNS;
    }
}
