package io.opencomplaint.desk;

import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.ComplaintId;
import java.util.List;

/**
 * What an erasure came to. Complaints where there was nothing to erase are in neither list, nor those of which the actor may not know that
 * the subject is in them.
 *
 * @param erased from which complaints; immutable
 * @param heldBack which complaints were left as they are, and why; immutable
 */
public record Erasure(List<Case> erased, List<HeldBack> heldBack) {

    /**
     * Copies the lists.
     *
     * @param erased from which complaints
     * @param heldBack which complaints were left as they are
     */
    public Erasure {
        erased = List.copyOf(erased);
        heldBack = List.copyOf(heldBack);
    }

    /**
     * A complaint from which texts were erased.
     *
     * @param complaint which
     * @param texts how many; one that stands in several events counts in each
     */
    public record Case(ComplaintId complaint, int texts) {}

    /**
     * A complaint that was left as it is.
     *
     * @param complaint which
     * @param why {@code UNDER_LEGAL_HOLD} or {@code NOT_PERMITTED}
     * @param details keys of the holds; immutable
     */
    public record HeldBack(ComplaintId complaint, RefusalCode why, List<String> details) {

        /**
         * Copies the list.
         *
         * @param complaint which
         * @param why the reason
         * @param details keys of the holds
         */
        public HeldBack {
            details = List.copyOf(details);
        }
    }
}
