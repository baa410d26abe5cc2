package io.opencomplaint.integrity;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that mean one thing only: each value says what it is and, where it may be longer, how long. For one thread. */
final class CanonicalBytes {

    private static final int ROOM = 1024;

    private byte[] bytes = new byte[ROOM];
    private int size;

    static byte[] codeOf(String value) {
        CanonicalBytes code = new CanonicalBytes();
        code.string('s', value);
        return Arrays.copyOf(code.bytes, code.size);
    }

    /** Begins or ends a list or an object, or is a truth value. */
    void mark(char tag) {
        room(1);
        bytes[size++] = (byte) tag;
    }

    /** A length of four bytes, big endian, and UTF-8. */
    void string(char tag, String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        room(5 + utf8.length);
        bytes[size++] = (byte) tag;
        bytes[size++] = (byte) (utf8.length >>> 24);
        bytes[size++] = (byte) (utf8.length >>> 16);
        bytes[size++] = (byte) (utf8.length >>> 8);
        bytes[size++] = (byte) utf8.length;
        System.arraycopy(utf8, 0, bytes, size, utf8.length);
        size += utf8.length;
    }

    void raw(byte[] code) {
        room(code.length);
        System.arraycopy(code, 0, bytes, size, code.length);
        size += code.length;
    }

    byte[] array() {
        return bytes;
    }

    int size() {
        return size;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
