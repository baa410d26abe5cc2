package io.opencomplaint.inmemory;

import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Locks for keys that must stay unique: a fixed number for all keys, so two keys may share one. Whoever competes for a
 * key waits until the other has won or given up, and then sees which.
 */
final class KeyLocks {

    private static final int STRIPE_BITS = 6;
    private static final int STRIPES = 1 << STRIPE_BITS;

    private final ReentrantLock[] stripes =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(ReentrantLock[]::new);

    /**
     * Runs with all keys held.
     *
     * @param hashes of the keys; sorted in place, so that no two callers wait for each other
     * @param work short, and without waiting for anything
     */
    void holding(int[] hashes, Runnable work) {
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = stripe(hashes[i]);
        }
        Arrays.sort(hashes);
        int held = 0;
        try {
            for (int stripe : hashes) {
                stripes[stripe].lock();
                held++;
            }
            work.run();
        } finally {
            while (held > 0) {
                held--;
                stripes[hashes[held]].unlock();
            }
        }
    }

    private static int stripe(int hash) {
        return (hash * 0x9E3779B9) >>> (Integer.SIZE - STRIPE_BITS);
    }
}
