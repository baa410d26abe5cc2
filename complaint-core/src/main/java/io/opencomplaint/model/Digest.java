package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A SHA-256 digest 摘要值 (FIPS 180-4): 32 bytes. Immutable. */
public final class Digest implements TextSeal {

    /** How many bytes it has. */
    public static final int BYTES = 32;

    /** 32 zero bytes: what stands before the first link of a chain. */
    public static final Digest ZERO = new Digest(0, 0, 0, 0);

    private final long first;
    private final long second;
    private final long third;
    private final long fourth;

    private Digest(long first, long second, long third, long fourth) {
        this.first = first;
        this.second = second;
        this.third = third;
        this.fourth = fourth;
    }

    /**
     * A digest by its bytes.
     *
     * @param bytes 32 of them; copied
     * @return the digest
     * @throws InvalidValueException when there are more or fewer
     */
    public static Digest of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new InvalidValueException("digest", "give 32 bytes, as SHA-256 makes them");
        }
        ByteBuffer from = ByteBuffer.wrap(bytes);
        return new Digest(from.getLong(), from.getLong(), from.getLong(), from.getLong());
    }

    /**
     * A digest by its hexadecimal form.
     *
     * @param hex 64 hexadecimal digits
     * @return the digest
     * @throws InvalidValueException when it is of another form
     */
    public static Digest parse(String hex) {
        return of(Require.hex("digest", BYTES, hex));
    }

    /**
     * Its bytes.
     *
     * @return 32, a copy
     */
    public byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .putLong(first)
                .putLong(second)
                .putLong(third)
                .putLong(fourth)
                .array();
    }

    /**
     * Puts its 32 bytes into a buffer.
     *
     * @param to with room for them
     */
    public void putInto(ByteBuffer to) {
        to.putLong(first).putLong(second).putLong(third).putLong(fourth);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Digest that
                && first == that.first
                && second == that.second
                && third == that.third
                && fourth == that.fourth;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(first);
    }

    /** 64 hexadecimal digits, lower case. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes());
    }
}
