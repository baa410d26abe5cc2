package io.opencomplaint.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was offered, agreed and paid 赔付台账, in every cycle of the case. Immutable.
 *
 * <p>A {@link Resolution} with an amount says how the case is to be resolved, among other things by money; the ledger says what
 * is owed and what was paid. Neither follows from the other: not every resolution with an amount is paid in one piece, and
 * goodwill needs no resolution. Whoever wants both offers both.
 *
 * @param entries in the order in which they were offered, at most {@value #MAX_ENTRIES}, with {@value #MAX_PAYMENTS} payments in all
 */
public record Compensations(List<Compensation> entries) implements DossierPart {

    /** Every act reads and writes the whole ledger, so the desk takes no more. */
    public static final int MAX_ENTRIES = 100;

    /** Payments of all entries together; the desk takes no more. */
    public static final int MAX_PAYMENTS = 200;

    /** Nothing yet. */
    public static final Compensations EMPTY = new Compensations(List.of());

    /**
     * Copies the list.
     *
     * @param entries in the order in which they were offered
     */
    public Compensations {
        entries = List.copyOf(entries);
    }

    /**
     * An entry.
     *
     * @param key its key
     * @return empty when there is none
     */
    public Optional<Compensation> entry(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /**
     * With an entry in place of the one of the same key, or added.
     *
     * @param changed as it stands now
     * @return a copy
     */
    public Compensations with(Compensation changed) {
        List<Compensation> all = new ArrayList<>(entries);
        all.replaceAll(entry -> entry.key().equals(changed.key()) ? changed : entry);
        if (entry(changed.key()).isEmpty()) {
            all.add(changed);
        }
        return new Compensations(all);
    }

    /**
     * What belongs to one cycle of the case.
     *
     * @param cycle usually the current one
     * @return offered in it, or open when it began; in the order in which they were offered
     */
    public List<Compensation> in(int cycle) {
        return entries.stream().filter(entry -> entry.cycle() == cycle).toList();
    }

    /**
     * A new cycle of handling begins: what is neither paid nor turned down goes over into it.
     *
     * @param cycle its number
     * @return a copy
     */
    public Compensations anew(int cycle) {
        return new Compensations(
                entries.stream().map(entry -> entry.goingOverTo(cycle)).toList());
    }

    /**
     * Whether nothing is agreed and unpaid 已结清. An offer that waits for its answer is not owed.
     *
     * @return true also when nothing was offered
     */
    public boolean allSettled() {
        return entries.stream().noneMatch(entry -> entry.state() == CompensationState.AGREED);
    }

    /**
     * How many payments there were.
     *
     * @return of all entries together
     */
    public int payments() {
        return entries.stream().mapToInt(entry -> entry.payments().size()).sum();
    }

    /**
     * What the entries come to, by currency and state. Amounts of different currencies are never added.
     *
     * @return one total for each currency and state that occurs, by the currency's code and then by state
     */
    public List<CompensationTotal> totals() {
        Map<Currency, Map<CompensationState, List<Compensation>>> groups = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.amount().currency(), Collectors.groupingBy(Compensation::state)));
        return groups.entrySet().stream()
                .flatMap(currency -> currency.getValue().entrySet().stream()
                        .map(state -> total(currency.getKey(), state.getKey(), state.getValue())))
                .sorted(Comparator.comparing(
                                (CompensationTotal total) -> total.currency().getCurrencyCode())
                        .thenComparing(CompensationTotal::state))
                .toList();
    }

    private static CompensationTotal total(Currency currency, CompensationState state, List<Compensation> entries) {
        return new CompensationTotal(
                currency,
                state,
                entries.stream().map(entry -> entry.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add),
                entries.stream().map(entry -> entry.paid().amount()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
