package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for the case 首问负责制 (S20): whoever accepts it sees it through, and nobody passes it on without another owner. From
 * receipt on there is always one: first whoever received it, then whoever took it last. Being assigned a case, or having it
 * transferred to one, makes nobody its owner; taking it does. Immutable.
 *
 * @param owner id of who answers for it 首问责任人; {@code null} only before anything was received, in {@link #EMPTY}
 * @param before in whose hands it was before a transfer that waits to be taken, and falls back there when it is declined 退回;
 *     {@code null} when none waits
 * @param interests ids of those who have an interest of their own in the case and keep out of it 回避 (CN-BANK-DECIDE), at
 *     most {@value #MAX_INTERESTS}
 */
public record Custody(@Nullable String owner, @Nullable Assignment before, List<String> interests)
        implements DossierPart {

    /** Every act looks through all of them, so the desk takes no more. */
    public static final int MAX_INTERESTS = 200;

    /** Nobody yet. */
    public static final Custody EMPTY = new Custody(null, null, List.of());

    /**
     * Checks the owner and copies the list.
     *
     * @param owner id of who answers for it
     * @param before in whose hands it was before a transfer that waits to be taken
     * @param interests ids of those who have an interest of their own in the case
     * @throws InvalidValueException when the owner is not a key
     */
    public Custody {
        if (owner != null) {
            Require.key("owner", owner);
        }
        interests = List.copyOf(interests);
    }

    /**
     * Whether a transfer waits to be taken.
     *
     * @return true until it is accepted or declined, or the case is assigned anew
     */
    public boolean isTransferWaiting() {
        return before != null;
    }

    /**
     * Somebody took it.
     *
     * @param person id of the new owner
     * @return a copy in which no transfer waits
     */
    public Custody takenBy(String person) {
        return new Custody(person, null, interests);
    }

    /**
     * It was transferred. Where a transfer waits already, its first giver stays the one to whom it falls back: those in between
     * never took it.
     *
     * @param from in whose hands it was
     * @return a copy with the same owner
     */
    public Custody transferred(Assignment from) {
        return before == null ? new Custody(owner, from, interests) : this;
    }

    /**
     * No transfer waits any more.
     *
     * @return a copy with the same owner
     */
    public Custody settled() {
        return before == null ? this : new Custody(owner, null, interests);
    }

    /**
     * Somebody has an interest in the case, or has none after all.
     *
     * @param person whose
     * @param interested true when they have
     * @return a copy
     */
    public Custody interest(String person, boolean interested) {
        Stream<String> others = interests.stream().filter(each -> !each.equals(person));
        Stream<String> all = interested ? Stream.concat(others, Stream.of(person)) : others;
        return new Custody(owner, before, all.toList());
    }
}
