package io.opencomplaint.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BucketIndexTest {

    private static int slowly(long[] keys, long number) {
        return (int) Arrays.stream(keys).filter(key -> key <= number).count();
    }

    private static void agrees(long... keys) {
        BucketIndex index = new BucketIndex(keys);
        for (long key : keys) {
            for (long number = key - 2; number <= key + 2; number++) {
                assertThat(index.firstAbove(number)).isEqualTo(slowly(keys, number));
            }
        }
        assertThat(index.firstAbove(Long.MIN_VALUE / 4)).isZero();
        assertThat(index.firstAbove(Long.MAX_VALUE / 4)).isEqualTo(keys.length);
    }

    @Test
    void findsTheFirstKeyAboveANumber() {
        agrees(7);
        agrees(-5, 5);
        agrees(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        agrees(-1_000_000_000_000L, 0, 1, 1_000_000_000_000_000_000L);
    }

    @Test
    void findsItInACrowdedBucketToo() {
        long[] crowd = LongStream.concat(LongStream.range(5_000_000_000L, 5_000_000_500L), LongStream.of(0, 1L << 50))
                .sorted()
                .toArray();
        agrees(crowd);
    }

    @Test
    void findsItAmongRandomKeys() {
        SplittableRandom random = new SplittableRandom(1);
        for (int size = 1; size < 200; size += 7) {
            agrees(random.longs(size, -1L << random.nextInt(10, 55), 1L << 50)
                    .distinct()
                    .sorted()
                    .toArray());
        }
    }
}
