package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * A person or an organisation in a complaint: complainant 投诉人, representative 代理人 or respondent 被投诉人.
 *
 * <p>Immutable; each method that names a component gives a copy with it.
 *
 * @param key the host's key of the customer, employee or company, 1 to 128 characters; a fact that stays when the texts
 *     are erased, so give no name. For an employee the id that they act by, so that they are kept out of their own case.
 * @param tier kind of customer 客户等级
 * @param name how they are called, at most 200 characters
 * @param phone telephone number, as given, at most 64 characters
 * @param email e-mail address, as given, at most 320 characters
 * @param address postal address, as given, at most 1,000 characters
 */
public record Party(
        @Nullable String key,
        @Nullable Tier tier,
        @Nullable @ValidText(max = 200, line = true) Text name,
        @Nullable @ValidText(max = 64, line = true) Text phone,
        @Nullable @ValidText(max = 320, line = true) Text email,
        @Nullable @ValidText(max = 1000) Text address) {

    private static final Party ANONYMOUS = new Party(null, null, null, null, null, null);

    /**
     * Checks the key.
     *
     * @param key the host's key of the customer
     * @param tier kind of customer 客户等级
     * @param name how they are called
     * @param phone telephone number
     * @param email e-mail address
     * @param address postal address
     * @throws InvalidValueException when the key is not of the form above
     */
    public Party {
        if (key != null) {
            Require.key("party key", key);
        }
    }

    /**
     * A party of whom only the name is known so far.
     *
     * @param name kept verbatim
     * @return the party
     */
    public static Party named(String name) {
        return new Party(null, null, Text.of(name), null, null, null);
    }

    /**
     * A party of whom nothing is known 匿名.
     *
     * @return the party
     */
    public static Party anonymous() {
        return ANONYMOUS;
    }

    /**
     * With the host's key.
     *
     * @param newKey 1 to 128 characters
     * @return a copy
     */
    public Party key(String newKey) {
        return new Party(newKey, tier, name, phone, email, address);
    }

    /**
     * With the kind of customer.
     *
     * @param newTier kind of customer
     * @return a copy
     */
    public Party tier(Tier newTier) {
        return new Party(key, newTier, name, phone, email, address);
    }

    /**
     * With a telephone number.
     *
     * @param newPhone kept verbatim
     * @return a copy
     */
    public Party phone(String newPhone) {
        return new Party(key, tier, name, Text.of(newPhone), email, address);
    }

    /**
     * With an e-mail address.
     *
     * @param newEmail kept verbatim
     * @return a copy
     */
    public Party email(String newEmail) {
        return new Party(key, tier, name, phone, Text.of(newEmail), address);
    }

    /**
     * With a postal address.
     *
     * @param newAddress kept verbatim
     * @return a copy
     */
    public Party address(String newAddress) {
        return new Party(key, tier, name, phone, email, Text.of(newAddress));
    }
}
