package io.opencomplaint.event;

import io.opencomplaint.model.Concern;
import java.util.List;

/**
 * It came out what the complaint is about 投诉对象认定.
 *
 * @param concerns shops, couriers, products and batches, beside those that were known
 */
public record ConcernsNamed(List<Concern> concerns) implements CaseEvent {

    /**
     * Copies the concerns.
     *
     * @param concerns shops, couriers, products and batches
     */
    public ConcernsNamed {
        concerns = List.copyOf(concerns);
    }
}
