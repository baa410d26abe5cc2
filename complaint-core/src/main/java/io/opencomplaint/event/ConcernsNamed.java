package io.opencomplaint.event;

import io.opencomplaint.model.Concern;
import java.util.List;

/**
 * It came out what the complaint is about 投诉对象认定, or what it is not about after all 投诉对象更正.
 *
 * @param concerns shops, couriers, products and batches, beside those that were known
 * @param removed those that were known and are wrong, taken away before the others are added
 */
public record ConcernsNamed(List<Concern> concerns, List<Concern> removed) implements CaseEvent {

    /**
     * Copies the lists.
     *
     * @param concerns shops, couriers, products and batches
     * @param removed those that are wrong
     */
    public ConcernsNamed {
        concerns = List.copyOf(concerns);
        removed = List.copyOf(removed);
    }
}
