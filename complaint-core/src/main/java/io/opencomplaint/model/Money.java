package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in one currency 金额. Equal by value: 5.0 and 5.00 yuan are the same.
 *
 * @param amount not negative, below 10<sup>15</sup>, at most 4 decimal places; kept with at least the currency's own
 * @param currency ISO 4217
 */
public record Money(BigDecimal amount, Currency currency) {

    private static final int MAX_SCALE = 4;
    private static final int MAX_DIGITS = 100;
    private static final int MAX_INTEGER_DIGITS = 15;

    /**
     * Checks the amount and brings it to one form.
     *
     * @param amount not negative
     * @param currency ISO 4217
     * @throws InvalidValueException when the amount is out of bounds
     */
    public Money {
        Require.present("amount of money", "its currency", currency);
        Require.present("amount of money", "its number", amount);
        // A bound on the digits before anything else: stripping a long tail of zeros takes quadratic time.
        if (amount.precision() > MAX_DIGITS || amount.scale() > MAX_DIGITS) {
            throw new InvalidValueException("amount of money", "give an amount of at most " + MAX_DIGITS + " digits");
        }
        // Bounds before stripping: a hostile exponent such as 1E+999999999 must not be written out.
        if (amount.signum() < 0 || (long) amount.precision() - amount.scale() > MAX_INTEGER_DIGITS) {
            throw new InvalidValueException("amount of money", "give an amount from 0 to below 10^15");
        }
        BigDecimal plain = amount.stripTrailingZeros();
        if (plain.scale() > MAX_SCALE) {
            throw new InvalidValueException("amount of money", "give at most 4 decimal places");
        }
        amount = plain.setScale(Math.max(plain.scale(), Math.max(0, currency.getDefaultFractionDigits())));
    }

    /**
     * An amount.
     *
     * @param amount a decimal number such as {@code 99.50}
     * @param currency an ISO 4217 code such as {@code CNY}
     * @return the money
     * @throws InvalidValueException when either cannot be read
     */
    public static Money of(String amount, String currency) {
        if (amount.length() > MAX_DIGITS) {
            throw new InvalidValueException(
                    "amount of money", "give an amount of at most " + MAX_DIGITS + " characters");
        }
        try {
            return new Money(new BigDecimal(amount), Currency.getInstance(currency));
        } catch (IllegalArgumentException e) {
            throw new InvalidValueException(
                    "amount of money", "give a decimal number and an ISO 4217 code, such as 99.50 and CNY");
        }
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
