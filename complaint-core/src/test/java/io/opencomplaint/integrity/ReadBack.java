package io.opencomplaint.integrity;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads canonical bytes back: where that is possible, no two values have the same. */
final class ReadBack {

    private final ByteBuffer bytes;

    ReadBack(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    boolean isAtEnd() {
        return !bytes.hasRemaining();
    }

    Object value() {
        char tag = (char) bytes.get();
        return switch (tag) {
            case 's' -> string();
            case 'n' -> new BigDecimal(string());
            case 't' -> true;
            case 'f' -> false;
            case 'x' -> ByteBuffer.wrap(raw(32));
            case 'l' -> list();
            case 'o' -> object();
            default -> throw new IllegalStateException("No value begins with " + (int) tag);
        };
    }

    private boolean isEnd() {
        if (bytes.get(bytes.position()) != 'e') {
            return false;
        }
        bytes.get();
        return true;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        while (!isEnd()) {
            list.add(value());
        }
        return list;
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        String before = "";
        while (!isEnd()) {
            String name = (String) value();
            if (name.compareTo(before) <= 0) {
                throw new IllegalStateException(name + " stands after " + before);
            }
            before = name;
            object.put(name, value());
        }
        return object;
    }

    private String string() {
        return new String(raw(bytes.getInt()), StandardCharsets.UTF_8);
    }

    private byte[] raw(int length) {
        byte[] raw = new byte[length];
        bytes.get(raw);
        return raw;
    }
}
