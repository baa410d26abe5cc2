package io.opencomplaint.report.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TimeSpreadTest {

    private static final long FORTY_DAYS = 40 * 24 * 3600L;

    @Test
    void ofOneToAHundredMinutesHalfTookFiftyAndNineOfTenNinety() {
        List<Duration> times = new ArrayList<>();
        for (int minutes = 1; minutes <= 100; minutes++) {
            times.add(Duration.ofMinutes(minutes));
        }
        TimeSpread spread = spread(times);
        assertThat(spread.count()).isEqualTo(100);
        assertThat(spread.mean()).isEqualTo(Duration.ofSeconds(3030));
        assertThat(spread.median()).isEqualTo(Duration.ofMinutes(50));
        assertThat(spread.p90()).isEqualTo(Duration.ofMinutes(90));
        assertThat(spread.p95()).isEqualTo(Duration.ofMinutes(95));
        assertThat(spread.p99()).isEqualTo(Duration.ofMinutes(99));
    }

    @Test
    void ofASingleTimeEveryPercentileIsThatTime() {
        TimeSpread spread = spread(List.of(Duration.ofHours(3)));
        assertThat(List.of(spread.mean(), spread.median(), spread.p90(), spread.p95(), spread.p99()))
                .containsOnly(Duration.ofHours(3));
    }

    @Test
    void ofNothingThereIsNoTimeAtAll() {
        assertThat(spread(List.of())).isEqualTo(new TimeSpread(0, null, null, null, null, null));
    }

    @Test
    void whatWasDatedBeforeReceiptTookNoTime() {
        assertThat(DurationBucket.of(Duration.ofHours(-5))).isEqualTo(new DurationBucket(0));
    }

    @Property
    void aPercentileIsThatOfTheTimesThemselvesRoundedDownByNoMoreThanPromised(
            @ForAll @Size(min = 1, max = 200) List<@LongRange(max = FORTY_DAYS) Long> seconds) {
        List<Duration> times =
                new ArrayList<>(seconds.stream().map(Duration::ofSeconds).toList());
        TimeSpread spread = spread(times);
        Collections.sort(times);
        assertRounded(spread.median(), times.get((times.size() * 50 + 99) / 100 - 1));
        assertRounded(spread.p99(), times.get((times.size() * 99 + 99) / 100 - 1));
    }

    private static void assertRounded(Duration shown, Duration exact) {
        Duration lost = exact.minus(shown);
        assertThat(lost).isGreaterThanOrEqualTo(Duration.ZERO);
        assertThat(lost)
                .isLessThan(Duration.ofMinutes(1).plus(exact.multipliedBy(7).dividedBy(1_000)));
    }

    @Property
    void aBucketSaysItsOwnKey(@ForAll @LongRange(max = FORTY_DAYS) long seconds) {
        DurationBucket bucket = DurationBucket.of(Duration.ofSeconds(seconds));
        assertThat(DurationBucket.ofKey(bucket.key())).isEqualTo(bucket);
        assertThat(DurationBucket.of(bucket.duration())).isEqualTo(bucket);
    }

    private static TimeSpread spread(List<Duration> times) {
        Map<DurationBucket, Long> counts = new HashMap<>();
        times.forEach(time -> counts.merge(DurationBucket.of(time), 1L, Long::sum));
        return TimeSpread.of(
                counts, times.stream().mapToLong(Duration::toSeconds).sum());
    }
}
