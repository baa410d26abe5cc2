package io.opencomplaint.calendar;

import java.time.LocalDate;

/** Whole years, both ends included. */
record YearSpan(int first, int last) {

    static final int EARLIEST = 1;
    static final int LATEST = 9999;

    boolean holds(LocalDate date) {
        return date.getYear() >= first && date.getYear() <= last;
    }

    YearSpan with(YearSpan other) {
        return new YearSpan(Math.min(first, other.first), Math.max(last, other.last));
    }

    /** So many years more on each side, as far as there are years. */
    YearSpan widened(int years) {
        return new YearSpan(Math.max(EARLIEST, first - years), Math.min(LATEST, last + years));
    }

    LocalDate firstDay() {
        return LocalDate.of(first, 1, 1);
    }

    LocalDate lastDay() {
        return LocalDate.of(last, 12, 31);
    }

    @Override
    public String toString() {
        return first == last ? "year " + first : "years " + first + " to " + last;
    }
}
