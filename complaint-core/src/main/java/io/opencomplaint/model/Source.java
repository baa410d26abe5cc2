package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.util.Set;

/**
 * Who brought a complaint 投诉来源 (S10: the customer directly, or a third party; internal or external), whatever channel it came by.
 * Hosts add their own.
 *
 * @param code 1 to 64 of a-z, 0-9, '.', '_' and '-'
 */
public record Source(String code) {

    /** The customer, directly 客户本人. */
    public static final Source CUSTOMER = new Source("customer");

    /** The media 媒体. */
    public static final Source MEDIA = new Source("media");

    /** A trade body 行业协会. */
    public static final Source TRADE_BODY = new Source("trade-body");

    /** A consumer association 消费者协会. */
    public static final Source CONSUMER_ASSOCIATION = new Source("consumer-association");

    /** A regulator or another authority 主管部门. */
    public static final Source REGULATOR = new Source("regulator");

    /** Management 管理层. */
    public static final Source MANAGEMENT = new Source("management");

    /** The organisation's own staff 内部员工. */
    public static final Source STAFF = new Source("staff");

    private static final Set<Source> THIRD_PARTIES = Set.of(MEDIA, TRADE_BODY, CONSUMER_ASSOCIATION, REGULATOR);
    private static final Set<Source> INTERNAL = Set.of(MANAGEMENT, STAFF);

    /**
     * Checks the code.
     *
     * @param code 1 to 64 of a-z
     * @throws InvalidValueException when the code is not of the form above
     */
    public Source {
        Require.code("source", code);
    }

    /**
     * A source by its code.
     *
     * @param code 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @return the source
     */
    public static Source of(String code) {
        return new Source(code);
    }

    /**
     * Whether a third party 第三方 brought it (S10: media, trade body, consumer association; that a regulator is one is ours).
     *
     * @return false for the customer, for what is internal, and for a host's own codes, of which the library knows nothing
     */
    public boolean isThirdParty() {
        return THIRD_PARTIES.contains(this);
    }

    /**
     * Whether it came from within the organisation 内部.
     *
     * @return true for management and staff; false for a host's own codes
     */
    public boolean isInternal() {
        return INTERNAL.contains(this);
    }

    @Override
    public String toString() {
        return code;
    }
}
