package io.opencomplaint.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Until when something is to be done 截止时间.
 *
 * @param due the last instant at which it is still in time
 * @param provisional whether it rests on a year whose holidays were not loaded, and is to be computed again
 * @param retroactive whether only a computation anew, after a change of calendar or policy, has put it into the past; not
 *     notified
 */
public record Deadline(Instant due, boolean provisional, boolean retroactive) {

    /**
     * Checks the instant.
     *
     * @param due the last instant at which it is still in time
     * @param provisional whether it rests on a year that was not loaded
     * @param retroactive whether only a computation anew has put it into the past
     * @throws io.opencomplaint.InvalidValueException when the instant is missing
     */
    public Deadline {
        Require.present("deadline", "its instant", due);
    }

    /**
     * The day that it is on to those who are told: 24:00 of a day is that day, not the next one.
     *
     * @param zone of the calendar
     * @return the day
     */
    public LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(due.minusNanos(1000), zone);
    }
}
