package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;

/**
 * The way a complaint or an answer travels 渠道. Hosts add their own.
 *
 * @param code 1 to 64 of a-z, 0-9, '.', '_' and '-'
 */
public record Channel(String code) {

    /** Telephone 电话. */
    public static final Channel PHONE = new Channel("phone");

    /** E-mail 电子邮件. */
    public static final Channel EMAIL = new Channel("email");

    /** A form on a web site 在线表单. */
    public static final Channel WEB = new Channel("web");

    /** Letter 信函. */
    public static final Channel MAIL = new Channel("mail");

    /** Fax 传真. */
    public static final Channel FAX = new Channel("fax");

    /** Short message 短信. */
    public static final Channel SMS = new Channel("sms");

    /** In person 现场. */
    public static final Channel VISIT = new Channel("visit");

    /** A social account 社交媒体. */
    public static final Channel SOCIAL = new Channel("social");

    /** Forwarded by another body 转办. */
    public static final Channel REFERRAL = new Channel("referral");

    /** A third party's platform 第三方平台. */
    public static final Channel PLATFORM = new Channel("platform");

    /** Through the media 媒体曝光: brought by a third party (S10, S20). */
    public static final Channel MEDIA = new Channel("media");

    /** Through a trade body 行业协会: brought by a third party (S10). */
    public static final Channel TRADE_BODY = new Channel("trade-body");

    /** Through a consumer association 消费者协会: brought by a third party (S10). */
    public static final Channel CONSUMER_ASSOCIATION = new Channel("consumer-association");

    /**
     * Checks the code.
     *
     * @param code 1 to 64 of a-z
     * @throws InvalidValueException when the code is not of the form above
     */
    public Channel {
        Require.code("channel", code);
    }

    /**
     * A channel by its code.
     *
     * @param code 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @return the channel
     */
    public static Channel of(String code) {
        return new Channel(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
