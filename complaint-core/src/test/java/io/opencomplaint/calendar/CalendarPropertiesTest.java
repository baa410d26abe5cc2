package io.opencomplaint.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every calendar, of any hours, in any zone. */
class CalendarPropertiesTest {

    private static final int INSTANTS = 20;

    /** Any amount that there is between two instants. */
    private static Duration part(RandomCalendars made, Duration work) {
        return Duration.ofNanos(1000 * (1 + made.random().nextLong(Math.max(1, work.toNanos() / 1000))));
    }

    @Property(tries = 300)
    void addingThenMeasuringGivesTheAmountAndEndsInWork(@ForAll long seed) {
        RandomCalendars made = RandomCalendars.of(seed);
        WorkingCalendar calendar = made.calendar();
        for (int i = 0; i < INSTANTS; i++) {
            Instant start = made.moment();
            Duration work = calendar.between(start, made.last());
            if (!work.isZero()) {
                Duration amount = part(made, work);
                Instant end = calendar.add(start, amount);
                assertThat(calendar.between(start, end)).isEqualTo(amount);
                assertThat(calendar.isWorking(end.minusNanos(1000))).isTrue();
                assertThat(calendar.previousWorking(end)).isEqualTo(end);
                assertThat(calendar.subtract(start, amount.negated())).isEqualTo(end);
                assertThat(end).isAfter(start);
            }
        }
    }

    @Property(tries = 300)
    void subtractingMirrorsAdding(@ForAll long seed) {
        RandomCalendars made = RandomCalendars.of(seed);
        WorkingCalendar calendar = made.calendar();
        for (int i = 0; i < INSTANTS; i++) {
            Instant end = made.moment();
            Duration work = calendar.between(made.first(), end);
            if (!work.isZero()) {
                Duration amount = part(made, work);
                Instant start = calendar.subtract(end, amount);
                assertThat(calendar.between(start, end)).isEqualTo(amount);
                assertThat(calendar.between(end, start)).isEqualTo(amount.negated());
                assertThat(calendar.isWorking(start)).isTrue();
                assertThat(calendar.add(end, amount.negated())).isEqualTo(start);
                assertThat(calendar.add(start, amount)).isEqualTo(calendar.previousWorking(end));
                assertThat(calendar.previousWorking(end)).isBeforeOrEqualTo(end);
            }
        }
    }

    @Property(tries = 200)
    void measuringIsAdditiveAndNothingGoesBackwards(@ForAll long seed) {
        RandomCalendars made = RandomCalendars.of(seed);
        WorkingCalendar calendar = made.calendar();
        for (int i = 0; i < INSTANTS; i++) {
            Instant one = made.moment();
            Instant two = made.moment();
            Instant three = made.moment();
            assertThat(calendar.between(one, two).plus(calendar.between(two, three)))
                    .isEqualTo(calendar.between(one, three));
            Instant earlier = one.isBefore(two) ? one : two;
            Instant later = one.isBefore(two) ? two : one;
            Duration left = calendar.between(later, made.last());
            assertThat(calendar.between(earlier, later)).isGreaterThanOrEqualTo(Duration.ZERO);
            if (!left.isZero()) {
                Duration amount = part(made, left);
                Instant due = calendar.add(later, amount);
                assertThat(calendar.add(earlier, amount)).isBeforeOrEqualTo(due);
                assertThat(calendar.add(earlier, part(made, amount))).isBeforeOrEqualTo(due);
            }
        }
    }

    @Property(tries = 200)
    void agreesWithLookingAtTheClockEveryMinute(@ForAll long seed) {
        RandomCalendars made = RandomCalendars.of(seed);
        WorkingCalendar calendar = made.calendar();
        MinuteWalker walker = made.walker();
        Instant start = made.instant();
        Instant end = start.plus(Duration.ofMinutes(made.random().nextInt(-3000, 3000)));
        long work = walker.between(start, end);
        assertThat(calendar.between(start, end)).isEqualTo(Duration.ofMinutes(work));
        assertThat(calendar.isWorking(start)).isEqualTo(walker.works(start));
        if (work > 0) {
            assertThat(calendar.add(start, Duration.ofMinutes(work))).isEqualTo(walker.add(start, work));
            assertThat(calendar.subtract(end, Duration.ofMinutes(work))).isEqualTo(walker.subtract(end, work));
        }
    }

    @Property(tries = 100)
    void findsTheEdgesThatTheClockShows(@ForAll long seed) {
        RandomCalendars made = RandomCalendars.of(seed);
        WorkingCalendar calendar = made.calendar();
        MinuteWalker walker = made.walker();
        Instant at = made.instant();
        assertThat(calendar.nextWorking(at)).isEqualTo(walker.nextWorking(at));
        assertThat(calendar.previousWorking(at)).isEqualTo(walker.previousWorking(at));
        assertThat(calendar.nextOpening(at)).isEqualTo(walker.edge(at, true, 1));
        assertThat(calendar.nextClosing(at)).isEqualTo(walker.edge(at, false, 1));
        assertThat(calendar.previousOpening(at)).isEqualTo(walker.edge(at, true, -1));
        assertThat(calendar.previousClosing(at)).isEqualTo(walker.edge(at, false, -1));
    }

    @Property(tries = 100)
    void workingDaysAreThoseOfALoopOverTheDays(@ForAll long seed) {
        RandomCalendars made = RandomCalendars.of(seed);
        WorkingCalendar calendar = made.calendar();
        Instant start = made.instant();
        LocalDate first = start.atZone(calendar.zone()).toLocalDate();
        LocalDate date = first;
        int found = 0;
        for (int i = 0; i < 15; i++) {
            date = date.plusDays(1);
            boolean works = made.walker().isWorkingDay(date);
            found += works ? 1 : 0;
            assertThat(calendar.isWorkingDay(date)).as("%s", date).isEqualTo(works);
            assertThat(calendar.workingDays(first, date)).isEqualTo(found);
            assertThat(calendar.workingDays(date, first)).isEqualTo(-found);
            if (works) {
                Instant due = calendar.addWorkingDays(start, found, DayCount.SAME_TIME.end(DayEnd.MIDNIGHT));
                assertThat(due)
                        .isEqualTo(
                                date.plusDays(1).atStartOfDay(calendar.zone()).toInstant());
            }
        }
    }

    @Property(tries = 200)
    void subtractingDaysLeadsBackToTheEndOfTheFirstDay(@ForAll long seed) {
        RandomCalendars made = RandomCalendars.of(seed);
        WorkingCalendar calendar = made.calendar();
        Instant start = calendar.nextWorking(made.instant());
        int days = made.random().nextInt(1, 30);
        for (DayCount count : DayCounts.all()) {
            boolean plain = count.end() != DayEnd.SAME_TIME && count.late() == LateReceipt.AS_IS;
            if (plain
                    && calendar.isWorkingDay(start.atZone(calendar.zone()).toLocalDate())
                    && enough(made, start, days)) {
                Instant due = calendar.addWorkingDays(start, days, count);
                assertThat(calendar.subtractWorkingDays(due, days, count))
                        .as(count.code())
                        .isEqualTo(calendar.addWorkingDays(start, 0, count));
            }
        }
    }

    private static boolean enough(RandomCalendars made, Instant start, int days) {
        WorkingCalendar calendar = made.calendar();
        LocalDate first = start.atZone(calendar.zone()).toLocalDate();
        LocalDate last = made.last().atZone(calendar.zone()).toLocalDate().minusDays(1);
        return calendar.workingDays(first, last) >= days;
    }
}
