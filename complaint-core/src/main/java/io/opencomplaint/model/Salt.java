package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.nio.ByteBuffer;
import java.util.HexFormat;

/**
 * 16 random bytes before a text whose digest is taken 盐值. As secret as the text itself: who knows it can try out names and numbers.
 *
 * @param high the first eight bytes, big endian
 * @param low the last eight bytes
 */
public record Salt(long high, long low) implements TextSeal {

    /** How many bytes it has. */
    public static final int BYTES = 16;

    /**
     * A salt by its hexadecimal form.
     *
     * @param hex 32 hexadecimal digits
     * @return the salt
     * @throws InvalidValueException when it is of another form
     */
    public static Salt parse(String hex) {
        ByteBuffer from = ByteBuffer.wrap(Require.hex("salt", BYTES, hex));
        return new Salt(from.getLong(), from.getLong());
    }

    /**
     * Its hexadecimal form.
     *
     * @return 32 digits, lower case
     */
    public String hex() {
        return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
    }

    /** Not its bytes, which are for the store alone. */
    @Override
    public String toString() {
        return "Salt";
    }
}
