package io.opencomplaint.report.statistics;

import io.opencomplaint.InvalidValueException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The days of receipt that a report is about 报告期, in the zone of the policy. Days are counted as they are there, whether they have
 * 23, 24 or 25 hours. Immutable.
 *
 * @param from first day, from the year -9999 on
 * @param to last day, not before the first, at most in the year 9999
 */
public record ReportPeriod(LocalDate from, LocalDate to) {

    /** Before the years that a complaint can be of, since a period is compared with those before it. */
    private static final int FIRST_YEAR = -9_999;

    private static final int LAST_YEAR = 9_999;

    /**
     * Checks the days.
     *
     * @param from first day
     * @param to last day
     * @throws InvalidValueException when the last day is before the first, or one is out of bounds
     */
    public ReportPeriod {
        if (to.isBefore(from)) {
            throw new InvalidValueException("report period", "end it on the day it begins, or later");
        }
        if (from.getYear() < FIRST_YEAR || to.getYear() > LAST_YEAR) {
            throw new InvalidValueException("report period", "stay within the years 1 to 9999");
        }
    }

    /**
     * Some days.
     *
     * @param from first day
     * @param to last day
     * @return the period
     * @throws InvalidValueException when the last day is before the first, or one is out of bounds
     */
    public static ReportPeriod of(LocalDate from, LocalDate to) {
        return new ReportPeriod(from, to);
    }

    /**
     * Whole months.
     *
     * @param from first month
     * @param to last month
     * @return the period
     * @throws InvalidValueException when the last month is before the first, or one is out of bounds
     */
    public static ReportPeriod months(YearMonth from, YearMonth to) {
        return new ReportPeriod(from.atDay(1), to.atEndOfMonth());
    }

    /**
     * A month.
     *
     * @param month which
     * @return the period
     */
    public static ReportPeriod month(YearMonth month) {
        return months(month, month);
    }

    /**
     * A quarter.
     *
     * @param year which year
     * @param quarter 1 to 4
     * @return the period
     * @throws InvalidValueException when there is no such quarter
     */
    public static ReportPeriod quarter(int year, int quarter) {
        return part(year, quarter, 4);
    }

    /**
     * Half a year.
     *
     * @param year which year
     * @param half 1 or 2
     * @return the period
     * @throws InvalidValueException when there is no such half
     */
    public static ReportPeriod halfYear(int year, int half) {
        return part(year, half, 2);
    }

    /**
     * A year.
     *
     * @param year which year
     * @return the period
     */
    public static ReportPeriod year(int year) {
        return part(year, 1, 1);
    }

    private static ReportPeriod part(int year, int which, int parts) {
        if (which < 1 || which > parts) {
            throw new InvalidValueException("report period", "name one of the " + parts + " parts of the year");
        }
        int months = 12 / parts;
        YearMonth first = YearMonth.of(year, 1).plusMonths((long) months * (which - 1));
        return months(first, first.plusMonths(months - 1L));
    }

    /**
     * Whether it consists of whole months.
     *
     * @return true when it begins on a first and ends on a last day of a month
     */
    public boolean isWholeMonths() {
        return from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
    }

    /**
     * The period before, of as many months, or of as many days where it is not whole months.
     *
     * @return it ends the day before this one begins
     */
    public ReportPeriod previous() {
        LocalDate end = from.minusDays(1);
        if (isWholeMonths()) {
            long months = ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1;
            return new ReportPeriod(from.minusMonths(months), end);
        }
        return new ReportPeriod(from.minusDays(ChronoUnit.DAYS.between(from, to) + 1), end);
    }

    /**
     * The same period of the year before. The 29th of February becomes the 28th, and whole months stay whole.
     *
     * @return a year earlier
     */
    public ReportPeriod lastYear() {
        return isWholeMonths()
                ? months(YearMonth.from(from).minusYears(1), YearMonth.from(to).minusYears(1))
                : new ReportPeriod(from.minusYears(1), to.minusYears(1));
    }

    /**
     * The month in which it begins.
     *
     * @return also where it begins within it
     */
    public YearMonth firstMonth() {
        return YearMonth.from(from);
    }

    /**
     * The month in which it ends.
     *
     * @return also where it ends within it
     */
    public YearMonth lastMonth() {
        return YearMonth.from(to);
    }
}
