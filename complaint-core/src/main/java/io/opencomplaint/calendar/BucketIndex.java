package io.opencomplaint.calendar;

/**
 * Finds the first of many ascending keys above a number, in a step or two however many there are: the numbers are cut
 * into equal buckets, about as many as keys, and each bucket knows where its keys begin. Immutable.
 */
final class BucketIndex {

    // Up to here walking is faster than halving.
    private static final int CROWD = 8;

    private final long[] keys;
    private final int shift;
    private final int[] first;

    /** Keys strictly ascending, at least one. The index keeps the array. */
    BucketIndex(long[] keys) {
        this.keys = keys;
        long span = keys[keys.length - 1] - keys[0];
        int bits = 0;
        while (span >>> bits > keys.length) {
            bits++;
        }
        this.shift = bits;
        this.first = new int[(int) (span >>> bits) + 2];
        int key = 0;
        for (int bucket = 0; bucket < first.length; bucket++) {
            long lowest = keys[0] + ((long) bucket << bits);
            while (key < keys.length && keys[key] <= lowest) {
                key++;
            }
            first[bucket] = key;
        }
    }

    /** The place of the first key above a number; the number of keys if there is none. */
    int firstAbove(long number) {
        long distance = number - keys[0];
        if (distance < 0) {
            return 0;
        }
        long bucket = distance >>> shift;
        if (bucket > first.length - 2) {
            return keys.length;
        }
        int low = first[(int) bucket];
        int high = first[(int) bucket + 1];
        if (high - low > CROWD) {
            return halve(number, low, high);
        }
        while (low < high && keys[low] <= number) {
            low++;
        }
        return low;
    }

    private int halve(long number, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] <= number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
