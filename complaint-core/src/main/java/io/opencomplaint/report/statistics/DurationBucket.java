package io.opencomplaint.report.statistics;

import java.time.Duration;

/**
 * A length of time as statistics keep it 时长分档: to the minute below a day, to ten minutes below ten days, to the hour beyond, each
 * rounded down, so that what percentiles say is at most a minute, or 0.7 %, less than it was. Below zero, when something was dated
 * before receipt, is zero.
 *
 * @param minutes the length, from 0
 */
record DurationBucket(long minutes) implements Comparable<DurationBucket> {

    private static final long DAY = 1_440;
    private static final long TEN_DAYS = 10 * DAY;

    static DurationBucket of(Duration duration) {
        long minutes = Math.max(0, duration.toMinutes());
        if (minutes < DAY) {
            return new DurationBucket(minutes);
        }
        long step = minutes < TEN_DAYS ? 10 : 60;
        return new DurationBucket(minutes - minutes % step);
    }

    static DurationBucket ofKey(String key) {
        return new DurationBucket(Long.parseLong(key));
    }

    String key() {
        return Long.toString(minutes);
    }

    Duration duration() {
        return Duration.ofMinutes(minutes);
    }

    @Override
    public int compareTo(DurationBucket other) {
        return Long.compare(minutes, other.minutes);
    }
}
