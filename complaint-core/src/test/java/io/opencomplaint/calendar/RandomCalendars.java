package io.opencomplaint.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A calendar made at random, the slow reference for it, and instants near a change of its clocks.
 *
 * @param calendar of two years
 * @param walker the same by the minute
 * @param random for amounts and instants
 */
record RandomCalendars(WorkingCalendar calendar, MinuteWalker walker, SplittableRandom random) {

    private static final int YEAR = 2011;
    private static final List<String> ZONES = List.of(
            "UTC",
            "Asia/Shanghai",
            "America/New_York",
            "America/St_Johns",
            "America/Sao_Paulo",
            "Asia/Beirut",
            "Africa/Cairo",
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "Asia/Kathmandu");

    static RandomCalendars of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        Map<DayOfWeek, List<Shift>> week = week(random);
        Map<LocalDate, List<Shift>> days = days(random);
        WorkingCalendarBuilder builder =
                WorkingCalendar.builder("random", "1").zone(zone).years(YEAR, YEAR + 1);
        week.forEach((day, shifts) -> builder.hours(day, shifts.toArray(new Shift[0])));
        days.forEach((date, shifts) -> {
            if (shifts.isEmpty()) {
                builder.holiday(date, "rest");
            } else {
                builder.specialDay(date, "hours", shifts.toArray(new Shift[0]));
            }
        });
        return new RandomCalendars(builder.build(), new MinuteWalker(zone, week, days), random);
    }

    private static Map<DayOfWeek, List<Shift>> week(SplittableRandom random) {
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        int set = 1 + random.nextInt(127);
        int kind = random.nextInt(5);
        for (DayOfWeek day : DayOfWeek.values()) {
            if ((set >> (day.getValue() - 1) & 1) == 1) {
                week.put(day, shifts(random, kind));
            }
        }
        return week;
    }

    private static Map<LocalDate, List<Shift>> days(SplittableRandom random) {
        Map<LocalDate, List<Shift>> days = new HashMap<>();
        for (int i = random.nextInt(20); i > 0; i--) {
            LocalDate date = LocalDate.of(YEAR, 1, 1).plusDays(random.nextInt(730));
            days.put(date, random.nextBoolean() ? List.of() : shifts(random, 1));
        }
        return days;
    }

    /** One minute, one shift, split days, around the clock or over midnight; none begins before 06:00 but the first. */
    private static List<Shift> shifts(SplittableRandom random, int kind) {
        return switch (kind) {
            case 0 -> List.of(shift(random.nextInt(6 * 60, 24 * 60), 1));
            case 1 -> List.of(shift(random.nextInt(6 * 60, 12 * 60), random.nextInt(1, 12 * 60)));
            case 2 -> split(random);
            case 3 -> List.of(shift(random.nextInt(20 * 60, 24 * 60), random.nextInt(1, 6 * 60)), shift(6 * 60, 30));
            default -> List.of(shift(0, random.nextInt(1, 6 * 60)), shift(23 * 60, 60));
        };
    }

    private static List<Shift> split(SplittableRandom random) {
        List<Shift> shifts = new ArrayList<>();
        for (int at = 6 * 60 + random.nextInt(60); at < 22 * 60; at += random.nextInt(90)) {
            int length = random.nextInt(1, 90);
            shifts.add(shift(at, length));
            at += length + random.nextInt(2);
        }
        return shifts.subList(0, Math.min(shifts.size(), 20));
    }

    private static Shift shift(int start, int length) {
        return new Shift(Duration.ofMinutes(start), Duration.ofMinutes(start + length));
    }

    Instant first() {
        return LocalDate.of(YEAR, 1, 1).atStartOfDay(calendar.zone()).toInstant();
    }

    Instant last() {
        return LocalDate.of(YEAR + 2, 1, 1).atStartOfDay(calendar.zone()).toInstant();
    }

    /** Any minute of the middle of the years, every second time near a change of the clocks. */
    Instant instant() {
        Instant any = first().plus(Duration.ofMinutes(random.nextInt(60 * 24 * 60, 600 * 24 * 60)));
        var change = calendar.zone().getRules().nextTransition(any);
        if (change == null || random.nextBoolean() || change.getInstant().isAfter(last().minus(Duration.ofDays(90)))) {
            return any;
        }
        return change.getInstant().plus(Duration.ofMinutes(random.nextInt(-2000, 2000)));
    }

    /** Any microsecond of the years. */
    Instant moment() {
        long micros = Duration.between(first(), last()).toNanos() / 1000;
        return first().plusNanos(1000 * random.nextLong(micros + 1));
    }
}
