package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * One who is to blame, and how much of it is theirs 责任份额 (S10). Immutable.
 *
 * @param party the unit, or the person of a unit
 * @param kind in which way
 * @param basisPoints the share in hundredths of a percent, 1 to 10,000
 * @param basis the host's code of the duty or rule that was broken 认定依据; 1 to 64 of a-z, 0-9, '.', '_' and '-'
 */
public record LiabilityShare(Assignee party, LiabilityKind kind, int basisPoints, String basis) {

    /** All of the blame, in hundredths of a percent. */
    public static final int WHOLE = 10_000;

    private static final int DECIMALS = 2;
    private static final int MAX_LENGTH = 20;
    private static final String TYPE = "share of liability";

    /**
     * Checks the share and the code.
     *
     * @param party the unit, or the person of a unit
     * @param kind in which way
     * @param basisPoints the share in hundredths of a percent
     * @param basis the host's code of the duty or rule that was broken
     * @throws InvalidValueException when something is missing or not of the form above
     */
    public LiabilityShare {
        Require.present(TYPE, "its party", party);
        Require.present(TYPE, "its kind", kind);
        Require.code(TYPE, basis);
        if (basisPoints < 1 || basisPoints > WHOLE) {
            throw new InvalidValueException(TYPE, "give more than 0 and at most 100 percent");
        }
    }

    /**
     * A share in percent.
     *
     * @param party the unit, or the person of a unit
     * @param kind in which way
     * @param percent a decimal number above 0 and up to 100 with at most 2 decimals, such as {@code 33.34}
     * @param basis the host's code of the duty or rule that was broken
     * @return the share
     * @throws InvalidValueException when something is not of the form above
     */
    public static LiabilityShare of(Assignee party, LiabilityKind kind, String percent, String basis) {
        return new LiabilityShare(party, kind, basisPoints(percent), basis);
    }

    /**
     * The share in percent.
     *
     * @return above 0 and up to 100, with 2 decimals
     */
    public BigDecimal percent() {
        return BigDecimal.valueOf(basisPoints, DECIMALS);
    }

    /**
     * What shares come to together.
     *
     * @param shares any number of them
     * @return in hundredths of a percent; {@link #WHOLE} for a complete determination
     */
    public static long sum(Collection<LiabilityShare> shares) {
        return shares.stream().mapToLong(LiabilityShare::basisPoints).sum();
    }

    private static int basisPoints(String percent) {
        if (percent.length() > MAX_LENGTH) {
            throw new InvalidValueException(TYPE, "give a percentage of at most " + MAX_LENGTH + " characters");
        }
        try {
            BigDecimal number = new BigDecimal(percent);
            // Bounds before anything is written out: the exponent may be hostile.
            if (number.signum() <= 0 || number.compareTo(BigDecimal.valueOf(WHOLE, DECIMALS)) > 0) {
                throw new InvalidValueException(TYPE, "give more than 0 and at most 100 percent");
            }
            if (number.stripTrailingZeros().scale() > DECIMALS) {
                throw new InvalidValueException(TYPE, "give a percentage with at most 2 decimals");
            }
            return number.movePointRight(DECIMALS).intValueExact();
        } catch (NumberFormatException e) {
            throw new InvalidValueException(TYPE, "give a percentage as a decimal number, such as 33.34");
        }
    }
}
