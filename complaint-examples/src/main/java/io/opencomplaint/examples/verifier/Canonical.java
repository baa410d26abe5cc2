package io.opencomplaint.examples.verifier;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of values, and SHA-256. */
final class Canonical {

    static final int DIGEST_DIGITS = 64;
    static final int SALT_DIGITS = 32;

    /** Far more than an event has, whose texts count 33 bytes each. */
    private static final int LONGEST = 32 * 1024 * 1024;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Canonical mark(char tag) throws Unusable {
        return raw(new byte[] {(byte) tag});
    }

    Canonical counted(char tag, String value) throws Unusable {
        byte[] utf8 = utf8(value);
        return mark(tag).raw(ByteBuffer.allocate(4).putInt(utf8.length).array()).raw(utf8);
    }

    Canonical raw(byte[] more) throws Unusable {
        if (bytes.size() + more.length > LONGEST) {
            throw new Unusable("an event is larger than any that the library writes");
        }
        bytes.writeBytes(more);
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    static byte[] utf8(String value) throws Unusable {
        try {
            ByteBuffer utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
            byte[] bytes = new byte[utf8.remaining()];
            utf8.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new Unusable("a string holds half of a surrogate pair, which has no UTF-8");
        }
    }

    static byte[] hex(String what, int digits, String value) throws Unusable {
        if (value.length() != digits || !value.chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0)) {
            throw new Unusable(what + " is not of " + digits + " hexadecimal digits in lower case");
        }
        return HexFormat.of().parseHex(value);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static byte[] sha256(byte[] first, byte[] second) {
        MessageDigest sha256 = sha256();
        sha256.update(first);
        return sha256.digest(second);
    }
}
