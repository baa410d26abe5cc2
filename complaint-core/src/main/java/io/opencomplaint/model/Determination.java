package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who bears which share of the blame, as it was determined in one cycle of the case 责任认定 (S10). The reasons in words stand in
 * the history. Immutable.
 *
 * @param cycle of the complaint, from 1
 * @param determinedAt when
 * @param shares of everybody who is to blame, each once, 100 percent together
 * @param toldAt when the complainant was told of it last; {@code null} when they never were
 */
public record Determination(int cycle, Instant determinedAt, List<LiabilityShare> shares, @Nullable Instant toldAt) {

    /**
     * Copies the shares, checks their sum and cuts the times to the microsecond, which every store keeps.
     *
     * @param cycle of the complaint
     * @param determinedAt when
     * @param shares of everybody who is to blame
     * @param toldAt when the complainant was told of it last
     * @throws InvalidValueException when the shares are not 100 percent together, one party has two of them, or a time is not in
     *     the years 1 to 9999
     */
    public Determination {
        shares = List.copyOf(shares);
        determinedAt = Require.time("determination of liability", determinedAt);
        toldAt = toldAt == null ? null : Require.time("determination of liability", toldAt);
        if (LiabilityShare.sum(shares) != LiabilityShare.WHOLE) {
            throw new InvalidValueException("determination of liability", "give shares that sum to 100 percent");
        }
        if (shares.stream().map(LiabilityShare::party).distinct().count() != shares.size()) {
            throw new InvalidValueException("determination of liability", "give one share to each party");
        }
    }

    /**
     * Whether somebody is to blame by it.
     *
     * @param party the unit, or the person of a unit, as the share names them
     * @return true when one of the shares is theirs
     */
    public boolean blames(Assignee party) {
        return shares.stream().anyMatch(share -> share.party().equals(party));
    }

    /**
     * Whether a person is to blame by it, whichever unit they belong to.
     *
     * @param person id of the person
     * @return true when one of the shares is theirs
     */
    public boolean blames(String person) {
        return shares.stream().anyMatch(share -> person.equals(share.party().handler()));
    }

    /**
     * The complainant was told.
     *
     * @param at when
     * @return a copy
     */
    public Determination told(Instant at) {
        return new Determination(cycle, determinedAt, shares, at);
    }
}
