package io.opencomplaint.spi;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * One number for each {@link Measure}, and an amount of money 指标值. The currency is not part of them: it is the key of the cell, see
 * {@link Axis#COMPENSATION}. Changes may be negative. Immutable.
 */
public final class Figures {

    /** Nothing but zeros. */
    public static final Figures NONE = new Figures(new long[Measure.values().length], BigDecimal.ZERO);

    private final long[] numbers;
    private final BigDecimal amount;

    private Figures(long[] numbers, BigDecimal amount) {
        this.numbers = numbers;
        this.amount = amount;
    }

    /**
     * Figures of these numbers.
     *
     * @param numbers one for each measure, in their order; copied
     * @param amount of money
     * @return the figures
     * @throws IllegalArgumentException when there are more or fewer numbers than measures
     */
    public static Figures of(long[] numbers, BigDecimal amount) {
        if (numbers.length != NONE.numbers.length) {
            throw new IllegalArgumentException(
                    "Give one number for each of " + NONE.numbers.length + " measures, not " + numbers.length);
        }
        return new Figures(numbers.clone(), amount);
    }

    /**
     * A single number, everything else zero.
     *
     * @param measure which
     * @param number its number
     * @return the figures
     */
    public static Figures of(Measure measure, long number) {
        long[] numbers = new long[NONE.numbers.length];
        numbers[measure.place()] = number;
        return new Figures(numbers, BigDecimal.ZERO);
    }

    /**
     * A number.
     *
     * @param measure which
     * @return 0 or more, but for changes
     */
    public long of(Measure measure) {
        return numbers[measure.place()];
    }

    /**
     * The amount of money.
     *
     * @return 0 or more, but for changes; never of more than one currency, see {@link Axis#COMPENSATION}
     */
    public BigDecimal amount() {
        return amount;
    }

    /**
     * Adds these numbers, but not the amount, to sums that somebody keeps.
     *
     * @param sums one for each measure, in their order
     */
    public void addTo(long[] sums) {
        for (int at = 0; at < numbers.length; at++) {
            sums[at] += numbers[at];
        }
    }

    /**
     * The sum.
     *
     * @param other to add
     * @return a copy
     */
    public Figures plus(Figures other) {
        long[] sums = numbers.clone();
        other.addTo(sums);
        return new Figures(sums, amount.add(other.amount));
    }

    /**
     * The difference.
     *
     * @param other to take away
     * @return a copy
     */
    public Figures minus(Figures other) {
        long[] left = numbers.clone();
        for (int at = 0; at < left.length; at++) {
            left[at] -= other.numbers[at];
        }
        return new Figures(left, amount.subtract(other.amount));
    }

    /**
     * Whether there is nothing to count.
     *
     * @return true when all are zero
     */
    public boolean isNone() {
        return amount.signum() == 0 && Arrays.equals(numbers, NONE.numbers);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figures figures
                && Arrays.equals(numbers, figures.numbers)
                && amount.compareTo(figures.amount) == 0;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        StringBuilder said = new StringBuilder("{");
        for (Measure measure : Measure.values()) {
            if (of(measure) != 0) {
                said.append(measure).append('=').append(of(measure)).append(' ');
            }
        }
        return said.append("amount=").append(amount.toPlainString()).append('}').toString();
    }
}
