package io.opencomplaint.calendar;

import java.time.ZoneId;

/**
 * Calendars ready to use 常用日历. Each has an id and version of its own kind; where several of a kind are in use, give
 * them others with {@link WorkingCalendar#toBuilder()}.
 */
public final class Calendars {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private Calendars() {}

    /**
     * Work day and night, from 1970 to 2100.
     *
     * @param zone in which days are counted
     * @return {@code around-the-clock@1}
     */
    public static WorkingCalendar aroundTheClock(ZoneId zone) {
        return WorkingCalendar.builder("around-the-clock", "1")
                .zone(zone)
                .aroundTheClock()
                .build();
    }

    /**
     * Work from Monday to Friday without holidays, from 1970 to 2100.
     *
     * @param zone whose clock on the wall the shifts go by
     * @param shifts of each day, one or more
     * @return {@code monday-to-friday@1}
     * @throws InvalidCalendarException when there are no shifts, or they overlap
     */
    public static WorkingCalendar mondayToFriday(ZoneId zone, Shift... shifts) {
        return WorkingCalendar.builder("monday-to-friday", "1")
                .zone(zone)
                .hours(shifts)
                .build();
    }

    /**
     * Mainland China with its holidays and make-up days from 2022 to 2026, see {@link HolidaySchedule#china()}.
     *
     * @param beyond what to do in other years, whose notice is not loaded
     * @param shifts of each working day, one or more
     * @return {@code china@2022-2026}
     * @throws InvalidCalendarException when there are no shifts, or they overlap
     */
    public static WorkingCalendar china(Beyond beyond, Shift... shifts) {
        return on(HolidaySchedule.china(), SHANGHAI, beyond, shifts);
    }

    /**
     * England and Wales with its bank holidays from 2024 to 2028, see {@link HolidaySchedule#englandAndWales()}.
     *
     * @param beyond what to do in other years
     * @param shifts of each working day, one or more
     * @return {@code england-and-wales@2024-2028}
     * @throws InvalidCalendarException when there are no shifts, or they overlap
     */
    public static WorkingCalendar englandAndWales(Beyond beyond, Shift... shifts) {
        return on(HolidaySchedule.englandAndWales(), ZoneId.of("Europe/London"), beyond, shifts);
    }

    /**
     * The United States with its federal holidays from 2024 to 2028, see {@link HolidaySchedule#unitedStates()}.
     *
     * @param zone of the place
     * @param beyond what to do in other years
     * @param shifts of each working day, one or more
     * @return {@code us-federal@2024-2028}
     * @throws InvalidCalendarException when there are no shifts, or they overlap
     */
    public static WorkingCalendar unitedStates(ZoneId zone, Beyond beyond, Shift... shifts) {
        return on(HolidaySchedule.unitedStates(), zone, beyond, shifts);
    }

    /**
     * Australia with the holidays that all its states share from 2024 to 2028, see {@link HolidaySchedule#australia()}.
     *
     * @param zone of the place
     * @param beyond what to do in other years
     * @param shifts of each working day, one or more
     * @return {@code australia@2024-2028}
     * @throws InvalidCalendarException when there are no shifts, or they overlap
     */
    public static WorkingCalendar australia(ZoneId zone, Beyond beyond, Shift... shifts) {
        return on(HolidaySchedule.australia(), zone, beyond, shifts);
    }

    private static WorkingCalendar on(HolidaySchedule schedule, ZoneId zone, Beyond beyond, Shift... shifts) {
        return WorkingCalendar.builder(schedule.id(), schedule.version())
                .zone(zone)
                .hours(shifts)
                .schedule(schedule)
                .beyond(beyond)
                .build();
    }
}
