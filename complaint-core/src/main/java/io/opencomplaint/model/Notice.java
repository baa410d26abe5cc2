package io.opencomplaint.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The complainant was told 告知: by which way, when, and which new date.
 *
 * @param channel by which way
 * @param givenAt when; cut to the microsecond
 * @param newDate the day until which they were told to wait, in the zone of the calendar that the deadline is counted on
 */
public record Notice(Channel channel, Instant givenAt, LocalDate newDate) {

    /**
     * Refuses a notice that proves nothing.
     *
     * @param channel by which way
     * @param givenAt when
     * @param newDate the day until which they were told to wait
     * @throws io.opencomplaint.InvalidValueException when channel, time or date is missing, or time or date are not in
     *     the years 1 to 9999
     */
    public Notice {
        Require.present("notice", "its channel", channel);
        Require.date("notice", Require.present("notice", "its new date", newDate));
        givenAt = Require.time("notice", Require.present("notice", "its time", givenAt));
    }
}
