package io.opencomplaint.examples.documents.disp;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the return says of some complaints. Those outstanding at the start, received and reopened, less those closed and those ended
 * otherwise, are those outstanding at the end; those closed are upheld, rejected or otherwise.
 *
 * @param outstandingAtStart received before the half-year, and not ended then
 * @param received in the half-year, whatever became of them (ours)
 * @param reopened ended before the half-year, and taken up again or decided anew in it (ours)
 * @param withinThreeDays closed in the half-year, by the close of the third business day
 * @param withinEightWeeks closed in the half-year, later than that and by the end of eight weeks
 * @param later closed in the half-year, after more than eight weeks
 * @param upheld of those closed, wholly or partly
 * @param rejected of those closed, whether there was a gesture of goodwill or not
 * @param otherwise of those closed: settled, withdrawn, or without a finding (ours)
 * @param endedOtherwise refused as inadmissible, or merged, in the half-year: they are not closed (ours)
 * @param redress paid in the half-year for whatever reason, by currency, none added to another
 */
public record DispFigures(
        long outstandingAtStart,
        long received,
        long reopened,
        long withinThreeDays,
        long withinEightWeeks,
        long later,
        long upheld,
        long rejected,
        long otherwise,
        long endedOtherwise,
        SortedMap<Currency, BigDecimal> redress) {

    /** Nothing. */
    public static final DispFigures NONE = new DispFigures(
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode)));

    /**
     * Copies the amounts, by code of the currency.
     *
     * @param outstandingAtStart received before and not ended
     * @param received in the half-year
     * @param reopened ended before
     * @param withinThreeDays closed quickly
     * @param withinEightWeeks closed in time
     * @param later closed after that
     * @param upheld wholly or partly
     * @param rejected not upheld
     * @param otherwise neither
     * @param endedOtherwise refused or merged
     * @param redress by currency
     */
    public DispFigures {
        SortedMap<Currency, BigDecimal> copy = new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode));
        copy.putAll(redress);
        redress = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * All that were closed in the half-year.
     *
     * @return however long it took
     */
    public long closed() {
        return withinThreeDays + withinEightWeeks + later;
    }

    /**
     * What had not ended when the half-year did.
     *
     * @return what is outstanding at the start of the next one
     */
    public long outstandingAtEnd() {
        return outstandingAtStart + received + reopened - closed() - endedOtherwise;
    }

    /** Whether there is nothing to say, as of what had ended before. */
    boolean isNothing() {
        return outstandingAtStart + received + reopened == 0 && redress.isEmpty();
    }

    /**
     * These and others together.
     *
     * @param other of other complaints
     * @return the sums, those of redress in each currency
     */
    public DispFigures plus(DispFigures other) {
        SortedMap<Currency, BigDecimal> sums = new TreeMap<>(redress);
        other.redress.forEach((currency, amount) -> sums.merge(currency, amount, BigDecimal::add));
        return new DispFigures(
                outstandingAtStart + other.outstandingAtStart,
                received + other.received,
                reopened + other.reopened,
                withinThreeDays + other.withinThreeDays,
                withinEightWeeks + other.withinEightWeeks,
                later + other.later,
                upheld + other.upheld,
                rejected + other.rejected,
                otherwise + other.otherwise,
                endedOtherwise + other.endedOtherwise,
                sums);
    }
}
