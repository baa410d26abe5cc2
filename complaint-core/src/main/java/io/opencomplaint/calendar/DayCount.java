package io.opencomplaint.calendar;

import io.opencomplaint.InvalidValueException;

/**
 * How days are counted 期间计算规则. Rules differ between statutes and give different deadlines for the same number of
 * days, so each limit in days carries its own. Immutable.
 *
 * @param firstDay whether the day of the start is counted
 * @param start what becomes of a start on a day without work, before anything is counted
 * @param last what becomes of a last day without work
 * @param end when the limit ends on its last day
 * @param late on which day a start after the close of business falls
 */
public record DayCount(FirstDay firstDay, Roll start, Roll last, DayEnd end, LateReceipt late) {

    /** Plain counting: the day of the start is not counted, nothing is moved, and it ends at the time it began. */
    public static final DayCount SAME_TIME =
            new DayCount(FirstDay.EXCLUDED, Roll.AS_IS, Roll.AS_IS, DayEnd.SAME_TIME, LateReceipt.AS_IS);

    /**
     * Chinese Civil Code, articles 201 to 203: the day of the start is not counted, a last day on a statutory holiday
     * moves to the day after it, and the limit ends at the close of business, or at 24:00 where there is none.
     */
    public static final DayCount CIVIL_CODE =
            new DayCount(FirstDay.EXCLUDED, Roll.AS_IS, Roll.FORWARD, DayEnd.CLOSING, LateReceipt.AS_IS);

    /** UK FCA Handbook, DISP 1.5: the day of receipt is not counted, and the limit ends at the close of business. */
    public static final DayCount UK_DISP = SAME_TIME.end(DayEnd.CLOSING);

    /**
     * A start on a day without work moves to the next working day before the days are added, and the limit ends at
     * 24:00: Saturday and one working day is Tuesday.
     */
    public static final DayCount ROLL_FORWARD = SAME_TIME.start(Roll.FORWARD).end(DayEnd.MIDNIGHT);

    /**
     * The days are added to the date as it is, a receipt after the close of business counts as the next day's, and the
     * limit ends at 24:00: Saturday and one working day is Monday.
     */
    public static final DayCount AS_IS = SAME_TIME.late(LateReceipt.NEXT_DAY).end(DayEnd.MIDNIGHT);

    /**
     * Reads a rule.
     *
     * @param code as {@link #code()} writes it
     * @return the rule
     * @throws InvalidValueException when it cannot be read
     */
    public static DayCount parse(String code) {
        return LimitCode.dayCount(code);
    }

    /**
     * This rule with another treatment of the day of the start.
     *
     * @param newFirstDay whether it is counted
     * @return the other rule
     */
    public DayCount firstDay(FirstDay newFirstDay) {
        return new DayCount(newFirstDay, start, last, end, late);
    }

    /**
     * This rule with another treatment of a start on a day without work.
     *
     * @param newStart what becomes of it
     * @return the other rule
     */
    public DayCount start(Roll newStart) {
        return new DayCount(firstDay, newStart, last, end, late);
    }

    /**
     * This rule with another treatment of a last day without work.
     *
     * @param newLast what becomes of it
     * @return the other rule
     */
    public DayCount last(Roll newLast) {
        return new DayCount(firstDay, start, newLast, end, late);
    }

    /**
     * This rule with another end of the last day.
     *
     * @param newEnd when the limit ends on that day
     * @return the other rule
     */
    public DayCount end(DayEnd newEnd) {
        return new DayCount(firstDay, start, last, newEnd, late);
    }

    /**
     * This rule with another treatment of a start after the close of business.
     *
     * @param newLate on which day it falls
     * @return the other rule
     */
    public DayCount late(LateReceipt newLate) {
        return new DayCount(firstDay, start, last, end, newLate);
    }

    /**
     * The rule as text that stays the same across releases: the five parts in the order of this record.
     *
     * @return for example {@code excluded.as-is.forward.closing.as-is}; 60 characters at most
     */
    public String code() {
        return LimitCode.of(this);
    }
}
