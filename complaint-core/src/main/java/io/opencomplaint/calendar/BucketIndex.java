package io.opencomplaint.calendar;

/**
 * Finds the first of many ascending keys above a number, in a step or two however many there are: the numbers are cut
 * into equal buckets, some more than keys, and each bucket knows where its keys begin. Immutable.
 */
final class BucketIndex {

    private static final int BUCKETS_PER_KEY = 4;

    private final long[] keys;
    private final long lowest;
    private final long highest;
    private final int shift;
    private final int[] first;

    /** Keys strictly ascending, at least one. The index keeps the array. */
    BucketIndex(long[] keys) {
        this.keys = keys;
        this.lowest = keys[0];
        this.highest = keys[keys.length - 1];
        long span = highest - lowest;
        int bits = 0;
        while (span >>> bits > (long) BUCKETS_PER_KEY * keys.length) {
            bits++;
        }
        this.shift = bits;
        this.first = new int[(int) (span >>> bits) + 2];
        int key = 0;
        for (int bucket = 0; bucket < first.length; bucket++) {
            long bottom = lowest + ((long) bucket << bits);
            while (key < keys.length && keys[key] <= bottom) {
                key++;
            }
            first[bucket] = key;
        }
    }

    /** The place of the first key above a number; the number of keys if there is none. */
    int firstAbove(long number) {
        if (number >= highest) {
            return keys.length;
        }
        if (number < lowest) {
            return 0;
        }
        int bucket = (int) ((number - lowest) >>> shift);
        int low = first[bucket];
        int high = first[bucket + 1];
        if (high - low > 2) {
            return halve(number, low, high);
        }
        // One step for each key that is not above the number, without a branch that no processor could foresee.
        low += notAbove(low, number);
        return low + notAbove(low, number);
    }

    private int notAbove(int key, long number) {
        return (int) ((keys[key] - number - 1) >>> 63);
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
