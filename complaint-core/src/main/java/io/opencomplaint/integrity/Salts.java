package io.opencomplaint.integrity;

import io.opencomplaint.model.Salt;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** Where salts come from. */
@FunctionalInterface
public interface Salts {

    /**
     * The next salt.
     *
     * @return never one that was given before
     */
    Salt next();

    /**
     * Salts of a strong source of randomness, drawn by the block: one by one they would cost more than the digests.
     *
     * @return safe from any thread
     */
    static Salts random() {
        return new RandomSalts(new SecureRandom());
    }

    /**
     * Salts of any source, for tests that want the same ones each time.
     *
     * @param source of random numbers, for one thread
     * @return for one thread
     */
    static Salts of(RandomGenerator source) {
        return () -> new Salt(source.nextLong(), source.nextLong());
    }
}

/** Draws 64 salts at once. */
final class RandomSalts implements Salts {

    private static final int BLOCK = 64 * Salt.BYTES;

    private final SecureRandom source;
    private final ByteBuffer drawn = ByteBuffer.allocate(BLOCK).limit(0);

    RandomSalts(SecureRandom source) {
        this.source = source;
    }

    @Override
    public synchronized Salt next() {
        if (!drawn.hasRemaining()) {
            source.nextBytes(drawn.array());
            drawn.clear();
        }
        return new Salt(drawn.getLong(), drawn.getLong());
    }
}
