package io.opencomplaint.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When work goes on 工作日历: hours by weekday, holidays and make-up days, in a zone. Immutable; safe from any thread.
 *
 * <p>An instant is working time if the clock on the wall shows a time within a shift of the day on which the shift
 * starts. What summer time skips is therefore no work, and what it repeats is work twice. All times are floored to the
 * microsecond, amounts cut towards zero. No method takes longer for a longer amount, and none allocates more than its
 * result, but for those that count days.
 *
 * <p>Every method that takes an instant or a date throws {@link CalendarRangeException} where it, or the answer, lies
 * outside the years loaded, or outside those reached by {@link Beyond#PROVISIONAL}. The end of the last year itself is
 * still inside, since a limit may end there.
 */
public final class WorkingCalendar {

    private final WorkingCalendarBuilder origin;
    private final CalendarPlan plan;
    private final Reach reach;
    private final Timeline timeline;
    private final DayTable days;
    private final DayCounting counting;

    WorkingCalendar(WorkingCalendarBuilder origin, CalendarPlan plan, Reach reach, CompiledCalendar compiled) {
        this.origin = origin;
        this.plan = plan;
        this.reach = reach;
        this.timeline = compiled.timeline();
        this.days = compiled.days();
        this.counting = new DayCounting(plan.zone(), reach, compiled);
    }

    /**
     * Begins a calendar.
     *
     * @param id 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @param version of the same form; another whenever an hour or a date changes
     * @return a builder without hours and zone
     */
    public static WorkingCalendarBuilder builder(String id, String version) {
        return new WorkingCalendarBuilder(id, version);
    }

    /**
     * Begins a calendar that is like this one; give it another id or version.
     *
     * @return a builder that holds all that this calendar was built from
     */
    public WorkingCalendarBuilder toBuilder() {
        return new WorkingCalendarBuilder(origin);
    }

    /**
     * All that this calendar was built from.
     *
     * @return its definition, with the years that it loaded
     */
    public CalendarDefinition definition() {
        return new CalendarDefinition(
                origin.id,
                origin.version,
                plan.zone(),
                origin.week,
                origin.days,
                origin.schedules,
                plan.loaded().first(),
                plan.loaded().last(),
                origin.restOnMakeUpDays,
                origin.beyond);
    }

    /**
     * What the calendar is called.
     *
     * @return its id
     */
    public String id() {
        return origin.id;
    }

    /**
     * Which version of the calendar this is.
     *
     * @return its version
     */
    public String version() {
        return origin.version;
    }

    /**
     * The calendar and its version, to be kept with what was computed from it.
     *
     * @return id@version; 129 characters at most
     */
    public String reference() {
        return plan.reference();
    }

    /**
     * The zone whose clock on the wall the shifts go by.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return plan.zone();
    }

    /**
     * The first instant by which so much work is done since another. A limit that is used up at a closing ends at that
     * closing, not at the next opening.
     *
     * @param start from when to count, working time or not
     * @param amount of work; zero gives the start itself, a negative amount goes back as {@link #subtract} does
     * @return the instant
     */
    public Instant add(Instant start, Duration amount) {
        long work = Micros.of(amount);
        return work < 0 ? backward(start, -work) : forward(start, work);
    }

    /**
     * The mirror of {@link #add}: the last instant from which so much work is done until another. It never lies outside
     * working time, unless the amount is zero.
     *
     * @param end up to when to count, working time or not
     * @param amount of work; zero gives the end itself, a negative amount goes forward as {@link #add} does
     * @return the instant
     */
    public Instant subtract(Instant end, Duration amount) {
        long work = Micros.of(amount);
        return work < 0 ? forward(end, -work) : backward(end, work);
    }

    private Instant forward(Instant start, long work) {
        long at = reach.micros(start);
        long found = work == 0 ? at : timeline.add(at, work);
        if (found == Timeline.NONE) {
            throw reach.tooFar(Micros.duration(work) + " of work after", start);
        }
        return Micros.instant(found);
    }

    private Instant backward(Instant end, long work) {
        long at = reach.micros(end);
        long found = work == 0 ? at : timeline.subtract(at, work);
        if (found == Timeline.NONE) {
            throw reach.tooFar(Micros.duration(work) + " of work before", end);
        }
        return Micros.instant(found);
    }

    /**
     * The work between two instants.
     *
     * @param from one instant
     * @param to the other
     * @return negative when {@code to} is before {@code from}
     */
    public Duration between(Instant from, Instant to) {
        return Micros.duration(timeline.between(reach.micros(from), reach.micros(to)));
    }

    /**
     * Whether an instant is working time. Openings are, closings are not, as shifts hold their start and not their end.
     *
     * @param instant before the end of the last year
     * @return whether work goes on from this instant
     */
    public boolean isWorking(Instant instant) {
        return timeline.works(reach.begun(instant));
    }

    /**
     * The first working time at or after an instant.
     *
     * @param instant before the end of the last year
     * @return the instant itself if it is working time, else the next opening
     */
    public Instant nextWorking(Instant instant) {
        return found(timeline.nextWorking(reach.begun(instant)), "working time after", instant);
    }

    /**
     * The last instant, not after another, at which work was going on or had just ended.
     *
     * @param instant any of the years
     * @return the instant itself if it is working time or a closing, else the closing before it
     */
    public Instant previousWorking(Instant instant) {
        return found(timeline.previousWorking(reach.micros(instant)), "working time before", instant);
    }

    /**
     * The next instant at which work begins after a rest.
     *
     * @param instant before the end of the last year
     * @return an instant strictly after it
     */
    public Instant nextOpening(Instant instant) {
        return found(timeline.nextOpening(reach.begun(instant)), "an opening after", instant);
    }

    /**
     * The next instant at which work ends before a rest. Round the clock there is none, and the call is refused.
     *
     * @param instant before the end of the last year
     * @return an instant strictly after it
     */
    public Instant nextClosing(Instant instant) {
        return found(timeline.nextClosing(reach.begun(instant)), "a closing after", instant);
    }

    /**
     * The last instant at which work began after a rest.
     *
     * @param instant any of the years
     * @return an instant strictly before it
     */
    public Instant previousOpening(Instant instant) {
        return found(timeline.previousOpening(reach.micros(instant)), "an opening before", instant);
    }

    /**
     * The last instant at which work ended before a rest.
     *
     * @param instant any of the years
     * @return an instant strictly before it
     */
    public Instant previousClosing(Instant instant) {
        return found(timeline.previousClosing(reach.micros(instant)), "a closing before", instant);
    }

    private Instant found(long micros, String what, Instant from) {
        if (micros == Timeline.NONE) {
            throw reach.tooFar(what, from);
        }
        return Micros.instant(micros);
    }

    /**
     * The end of so many working days. A working day is a date on which a shift with some working time starts.
     *
     * @param start when the days begin
     * @param days to add; none gives the end of the first day, fewer than none goes back
     * @param count how they are counted
     * @return when they are over
     */
    public Instant addWorkingDays(Instant start, int days, DayCount count) {
        return days < 0
                ? counting.workingDaysBefore(start, -(long) days, count)
                : counting.workingDaysAfter(start, days, count);
    }

    /**
     * The mirror of {@link #addWorkingDays}: the end, by the same rule, of the working day from which so many working
     * days lead to the day of an instant. With {@link DayEnd#MIDNIGHT} and {@link DayEnd#CLOSING}, an instant that ends a
     * day belongs to that day.
     *
     * @param due up to when to count
     * @param days to subtract; fewer than none goes forward
     * @param count how they are counted; only its first day and its end matter
     * @return the earlier instant
     */
    public Instant subtractWorkingDays(Instant due, int days, DayCount count) {
        return days < 0
                ? counting.workingDaysAfter(due, -(long) days, count)
                : counting.workingDaysBefore(due, days, count);
    }

    /**
     * The end of so many days of the calendar.
     *
     * @param start when the days begin
     * @param days to add; none gives the end of the first day, fewer than none goes back
     * @param count how they are counted
     * @return when they are over
     */
    public Instant addCalendarDays(Instant start, int days, DayCount count) {
        return days < 0 ? counting.daysBefore(start, -(long) days, count) : counting.daysAfter(start, days, count);
    }

    /**
     * The mirror of {@link #addCalendarDays}: the end, by the same rule, of the day from which so many days lead to the
     * day of an instant. Where a last day without work moves forward, a day found here that is without work moves back.
     *
     * @param due up to when to count
     * @param days to subtract; fewer than none goes forward
     * @param count how they are counted; its treatment of the start does not matter
     * @return the earlier instant
     */
    public Instant subtractCalendarDays(Instant due, int days, DayCount count) {
        return days < 0 ? counting.daysAfter(due, -(long) days, count) : counting.daysBefore(due, days, count);
    }

    /**
     * Whether a shift with some working time starts on a date.
     *
     * @param date in the calendar's zone
     * @return whether it is a working day
     */
    public boolean isWorkingDay(LocalDate date) {
        return days.works(reach.day(date));
    }

    /**
     * How many working days lie between two dates: after the first, up to and including the second.
     *
     * @param from not counted itself
     * @param to counted itself if it is a working day
     * @return negative when {@code to} is before {@code from}, as if they were exchanged
     */
    public int workingDays(LocalDate from, LocalDate to) {
        return days.upTo(reach.day(to)) - days.upTo(reach.day(from));
    }

    /**
     * Whether an instant lies outside the years loaded, so that what is said of it may change when they are. Both ends of
     * the years are inside. A limit is provisional if its start or its end is.
     *
     * @param instant any
     * @return whether it lies before the first or after the last year
     */
    public boolean isProvisional(Instant instant) {
        return reach.isProvisional(instant);
    }

    /**
     * Holidays, make-up days and special days, in order.
     *
     * @param from the first date
     * @param to the last date, included
     * @return one for each such date, at most as many as there are days loaded; none if {@code to} is before {@code from}
     */
    public List<CalendarDay> specialDays(LocalDate from, LocalDate to) {
        if (reach.day(from) > reach.day(to)) {
            return List.of();
        }
        return plan.days().subMap(from, true, to, true).values().stream()
                .map(PlannedDay::calendarDay)
                .toList();
    }

    /** Whether the other one is a calendar of the same definition. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkingCalendar that
                && (that == this || that.definition().equals(definition()));
    }

    @Override
    public int hashCode() {
        return reference().hashCode();
    }

    /** The calendar and its version. */
    @Override
    public String toString() {
        return reference();
    }
}
