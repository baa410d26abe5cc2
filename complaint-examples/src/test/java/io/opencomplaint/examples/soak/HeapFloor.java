package io.opencomplaint.examples.soak;

import java.util.List;

/**
 * Bytes of heap in use right after collections, at even distances. It grows when the median of the last third is above 1.2 times the
 * median of the second sixth: the first sixth is left to caches that fill and to the compiler.
 *
 * @param readings in order of time
 */
record HeapFloor(List<Long> readings) {

    private static final double MOST = 1.2;
    private static final int LEAST_READINGS = 12;

    HeapFloor {
        readings = List.copyOf(readings);
    }

    /** Whether there are enough to tell. */
    boolean tells() {
        return readings.size() >= LEAST_READINGS;
    }

    boolean grows() {
        if (!tells()) {
            throw new IllegalStateException(
                    "There are " + readings.size() + " readings; wait for " + LEAST_READINGS + " at least");
        }
        return last() > MOST * early();
    }

    /** The median of the second sixth. */
    long early() {
        return median(readings.size() / 6, readings.size() / 3);
    }

    /** The median of the last third. */
    long last() {
        return median(readings.size() - readings.size() / 3, readings.size());
    }

    private long median(int from, int to) {
        List<Long> sorted = readings.subList(from, to).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
