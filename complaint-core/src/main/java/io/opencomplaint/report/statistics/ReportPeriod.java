package io.opencomplaint.report.statistics;

import io.opencomplaint.InvalidValueException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The days of receipt that a report is about 报告期, in the zone of the policy. Days are counted as they are there, whether they have
 * 23, 24 or 25 hours. Immutable.
 *
 * @param from first day, from the year -9999 on; one that a host asks for begins in the year 1 or later
 * @param to last day, not before the first, at most in the year 9999
 */
public record ReportPeriod(LocalDate from, LocalDate to) {

    /**
     * Complaints are of the years 1 to 9999, and so is every period that the factories make. But a report compares it with the
     * period before and the same one of the year before, which may lie before the year 1: by 9,999 years at most. Nothing is
     * found there.
     */
    private static final int EARLIEST_YEAR = -9_999;

    private static final int FIRST_YEAR = 1;

    private static final int LAST_YEAR = 9_999;

    /**
     * Checks the days.
     *
     * @param from first day
     * @param to last day
     * @throws InvalidValueException when the last day is before the first, or one is not in the years -9999 to 9999
     */
    public ReportPeriod {
        if (to.isBefore(from)) {
            throw new InvalidValueException("report period", "end it on the day it begins, or later");
        }
        if (from.getYear() < EARLIEST_YEAR || to.getYear() > LAST_YEAR) {
            throw new InvalidValueException("report period", "stay within the years -9999 to 9999");
        }
    }

    /**
     * Some days.
     *
     * @param from first day
     * @param to last day
     * @return the period
     * @throws InvalidValueException when the last day is before the first, or one is not in the years 1 to 9999
     */
    public static ReportPeriod of(LocalDate from, LocalDate to) {
        checked(from.getYear());
        checked(to.getYear());
        return new ReportPeriod(from, to);
    }

    /**
     * Whole months.
     *
     * @param from first month
     * @param to last month
     * @return the period
     * @throws InvalidValueException when the last month is before the first, or one is not in the years 1 to 9999
     */
    public static ReportPeriod months(YearMonth from, YearMonth to) {
        checked(from.getYear());
        checked(to.getYear());
        return whole(from, to);
    }

    /**
     * A month.
     *
     * @param month which
     * @return the period
     * @throws InvalidValueException when it is not in the years 1 to 9999
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
     * @throws InvalidValueException when there is no such quarter, or the year is not one of 1 to 9999
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
     * @throws InvalidValueException when there is no such half, or the year is not one of 1 to 9999
     */
    public static ReportPeriod halfYear(int year, int half) {
        return part(year, half, 2);
    }

    /**
     * A year.
     *
     * @param year which year
     * @return the period
     * @throws InvalidValueException when the year is not one of 1 to 9999
     */
    public static ReportPeriod year(int year) {
        return part(year, 1, 1);
    }

    private static ReportPeriod part(int year, int which, int parts) {
        if (which < 1 || which > parts) {
            throw new InvalidValueException("report period", "name one of the " + parts + " parts of the year");
        }
        int months = 12 / parts;
        YearMonth first = YearMonth.of(checked(year), 1).plusMonths((long) months * (which - 1));
        return whole(first, first.plusMonths(months - 1L));
    }

    private static ReportPeriod whole(YearMonth from, YearMonth to) {
        return new ReportPeriod(from.atDay(1), to.atEndOfMonth());
    }

    private static int checked(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidValueException("report period", "stay within the years 1 to 9999");
        }
        return year;
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
     * @throws InvalidValueException when it would begin before the year -9999, as none before a period of the years 1 to 9999 does
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
     * @throws InvalidValueException when it would begin before the year -9999, as none before a period of the years 1 to 9999 does
     */
    public ReportPeriod lastYear() {
        return isWholeMonths()
                ? whole(YearMonth.from(from).minusYears(1), YearMonth.from(to).minusYears(1))
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
