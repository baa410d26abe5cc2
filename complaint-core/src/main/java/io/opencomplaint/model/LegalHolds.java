package io.opencomplaint.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The legal holds on a complaint 法律保全: while there is one, nothing of it is erased. They stay in every status and cycle until they are
 * lifted. Immutable.
 *
 * @param placed in the order in which they were, each key once, at most {@value #MAX_HOLDS}
 */
public record LegalHolds(List<LegalHold> placed) implements DossierPart {

    /** Every act reads and writes all of them, so the desk places no more. */
    public static final int MAX_HOLDS = 20;

    /** None. */
    public static final LegalHolds EMPTY = new LegalHolds(List.of());

    /**
     * Copies the list.
     *
     * @param placed in the order in which they were
     */
    public LegalHolds {
        placed = List.copyOf(placed);
    }

    /**
     * Whether something must not be erased.
     *
     * @return true while there is one
     */
    public boolean isAny() {
        return !placed.isEmpty();
    }

    /**
     * A hold.
     *
     * @param key of its matter
     * @return empty when there is none
     */
    public Optional<LegalHold> of(String key) {
        return placed.stream().filter(hold -> hold.key().equals(key)).findFirst();
    }

    /**
     * With a hold, in place of one of the same key.
     *
     * @param hold that was placed
     * @return a copy
     */
    public LegalHolds with(LegalHold hold) {
        return new LegalHolds(Stream.concat(without(hold.key()).placed.stream(), Stream.of(hold))
                .toList());
    }

    /**
     * Without a hold.
     *
     * @param key of its matter
     * @return a copy
     */
    public LegalHolds without(String key) {
        return new LegalHolds(
                placed.stream().filter(hold -> !hold.key().equals(key)).toList());
    }
}
