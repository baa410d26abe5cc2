package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the ledger of what the complainant gets 赔付台账. Never more is paid than what was agreed. Immutable.
 *
 * @param key of the entry, once within the complaint; 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param cycle of the complaint to which it belongs, from 1: the one in which it was offered, or the latest that began while it was
 *     neither paid nor turned down. What was paid in an earlier cycle meets no requirement of a later one.
 * @param kind what for
 * @param state how far it has come
 * @param amount what was offered, and what is owed once it was agreed; above zero
 * @param paid what was paid so far, in the same currency
 * @param offeredAt when it was offered
 * @param answeredAt when the complainant answered; {@code null} while they did not
 * @param paidAt when something was paid last; {@code null} while nothing was
 * @param payments references of what was paid 付款凭证号, in the order of the payments, each once
 */
public record Compensation(
        String key,
        int cycle,
        CompensationKind kind,
        CompensationState state,
        Money amount,
        Money paid,
        Instant offeredAt,
        @Nullable Instant answeredAt,
        @Nullable Instant paidAt,
        List<String> payments) {

    private static final String TYPE = "compensation";

    /**
     * Checks key and amounts and cuts the times to the microsecond, which every store keeps.
     *
     * @param key of the entry
     * @param cycle of the complaint to which it belongs
     * @param kind what for
     * @param state how far it has come
     * @param amount what was offered
     * @param paid what was paid so far
     * @param offeredAt when it was offered
     * @param answeredAt when the complainant answered
     * @param paidAt when something was paid last
     * @param payments references of what was paid
     * @throws InvalidValueException when the key is not of the form above, the amount is zero, more is paid than agreed, in another
     *     currency or without being agreed, a reference comes twice, or a time is not in the years 1 to 9999
     */
    public Compensation {
        Require.code(TYPE, key);
        offeredAt = Require.time(TYPE, offeredAt);
        answeredAt = answeredAt == null ? null : Require.time(TYPE, answeredAt);
        paidAt = paidAt == null ? null : Require.time(TYPE, paidAt);
        if (amount.amount().signum() == 0) {
            throw new InvalidValueException(TYPE, "give an amount above zero");
        }
        if (!paid.currency().equals(amount.currency())) {
            throw new InvalidValueException(TYPE, "pay in the currency that was agreed");
        }
        if (!fits(state, paid.amount(), amount.amount())) {
            throw new InvalidValueException(TYPE, "pay what was agreed, and not more");
        }
        payments = List.copyOf(payments);
        payments.forEach(Compensation::checkPayment);
        if (Set.copyOf(payments).size() != payments.size()) {
            throw new InvalidValueException(TYPE, "give each payment a reference of its own");
        }
    }

    /**
     * An entry that was just offered.
     *
     * @param key of the entry
     * @param cycle of the complaint to which it belongs
     * @param kind what for
     * @param amount how much, above zero
     * @param at now
     * @return the entry
     * @throws InvalidValueException when the key is not of the form above or the amount is zero
     */
    public static Compensation offered(String key, int cycle, CompensationKind kind, Money amount, Instant at) {
        Money nothing = new Money(BigDecimal.ZERO, amount.currency());
        return new Compensation(
                key, cycle, kind, CompensationState.OFFERED, amount, nothing, at, null, null, List.of());
    }

    /**
     * Checks the reference of a payment.
     *
     * @param payment 1 to 128 characters without control characters and without blanks at the ends
     * @throws InvalidValueException when it is not of that form
     */
    public static void checkPayment(String payment) {
        Require.key("payment", payment);
    }

    /**
     * A new cycle begins: what was offered or agreed and not paid in full goes over into it, what ended stays where it was.
     *
     * @param next the number of the cycle that begins
     * @return a copy, or the same where it has ended
     */
    public Compensation goingOverTo(int next) {
        boolean open = state == CompensationState.OFFERED || state == CompensationState.AGREED;
        return open
                ? new Compensation(key, next, kind, state, amount, paid, offeredAt, answeredAt, paidAt, payments)
                : this;
    }

    /**
     * What is not paid yet of the amount.
     *
     * @return zero once all is paid
     */
    public Money left() {
        return new Money(amount.amount().subtract(paid.amount()), amount.currency());
    }

    /**
     * The complainant answered.
     *
     * @param agreed whether they agree
     * @param at when
     * @return a copy
     * @throws InvalidValueException when something was paid and they decline
     */
    public Compensation answered(boolean agreed, Instant at) {
        CompensationState next = agreed ? CompensationState.AGREED : CompensationState.DECLINED;
        return new Compensation(key, cycle, kind, next, amount, paid, offeredAt, at, paidAt, payments);
    }

    /**
     * Something more was paid.
     *
     * @param payment reference of the payment, once within the entry; 1 to 128 characters
     * @param more at most what is left, in the same currency
     * @param at when
     * @return a copy, PAID once nothing is left
     * @throws InvalidValueException when it is more than what is left, in another currency, or was paid already
     */
    public Compensation paidMore(String payment, Money more, Instant at) {
        Money sum = new Money(paid.amount().add(more.amount()), more.currency());
        boolean all = sum.amount().compareTo(amount.amount()) == 0;
        CompensationState next = all ? CompensationState.PAID : state;
        List<String> references =
                Stream.concat(payments.stream(), Stream.of(payment)).toList();
        return new Compensation(key, cycle, kind, next, amount, sum, offeredAt, answeredAt, at, references);
    }

    /**
     * Taken back; what is not paid of it is no longer owed.
     *
     * @return a copy
     * @throws InvalidValueException when all of it was paid
     */
    public Compensation cancelled() {
        return new Compensation(
                key, cycle, kind, CompensationState.CANCELLED, amount, paid, offeredAt, answeredAt, paidAt, payments);
    }

    private static boolean fits(CompensationState state, BigDecimal paid, BigDecimal amount) {
        return switch (state) {
            case OFFERED, DECLINED -> paid.signum() == 0;
            case AGREED, CANCELLED -> paid.compareTo(amount) < 0;
            case PAID -> paid.compareTo(amount) == 0;
        };
    }
}
