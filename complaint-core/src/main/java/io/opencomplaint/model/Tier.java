package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;

/**
 * The kind of customer 客户等级. Hosts add their own.
 *
 * @param code 1 to 64 of a-z, 0-9, '.', '_' and '-'
 */
public record Tier(String code) {

    /** An important customer 重要客户. */
    public static final Tier VIP = new Tier("vip");

    /** A usual customer 普通客户. */
    public static final Tier ORDINARY = new Tier("ordinary");

    /** A customer for once 临时客户. */
    public static final Tier TEMPORARY = new Tier("temporary");

    /**
     * Checks the code.
     *
     * @param code 1 to 64 of a-z
     * @throws InvalidValueException when the code is not of the form above
     */
    public Tier {
        Require.code("tier", code);
    }

    /**
     * A tier by its code.
     *
     * @param code 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @return the tier
     */
    public static Tier of(String code) {
        return new Tier(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
