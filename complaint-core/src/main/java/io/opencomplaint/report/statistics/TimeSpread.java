package io.opencomplaint.report.statistics;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How long something took 时长分布. Percentiles are of the nearest rank: the shortest time within which at least so many percent were;
 * to the minute below a day, to ten minutes below ten days, to the hour beyond, rounded down.
 *
 * @param count of how many complaints; 0 when the rest is {@code null}
 * @param mean exact to the second; {@code null} where there are none
 * @param median half took no longer
 * @param p90 nine of ten took no longer
 * @param p95 95 of 100 took no longer
 * @param p99 99 of 100 took no longer
 */
public record TimeSpread(
        long count,
        @Nullable Duration mean,
        @Nullable Duration median,
        @Nullable Duration p90,
        @Nullable Duration p95,
        @Nullable Duration p99) {

    private static final TimeSpread NONE = new TimeSpread(0, null, null, null, null, null);

    /** Of a count for each bucket, and the exact sum. */
    static TimeSpread of(Map<DurationBucket, Long> counts, long seconds) {
        TreeMap<DurationBucket, Long> sorted = new TreeMap<>(counts);
        long count = sorted.values().stream().mapToLong(Long::longValue).sum();
        return count == 0
                ? NONE
                : new TimeSpread(
                        count,
                        Duration.ofSeconds(seconds / count),
                        within(sorted, count, 50),
                        within(sorted, count, 90),
                        within(sorted, count, 95),
                        within(sorted, count, 99));
    }

    private static Duration within(TreeMap<DurationBucket, Long> counts, long count, int percent) {
        long rank = (count * percent + 99) / 100;
        long passed = 0;
        for (Map.Entry<DurationBucket, Long> bucket : counts.entrySet()) {
            passed += bucket.getValue();
            if (passed >= rank) {
                return bucket.getKey().duration();
            }
        }
        return counts.lastKey().duration();
    }
}
