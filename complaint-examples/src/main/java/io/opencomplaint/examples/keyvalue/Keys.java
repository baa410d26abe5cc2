package io.opencomplaint.examples.keyvalue;

import java.time.Instant;
import java.util.Locale;

/** Keys of several parts that sort like the parts. None of what becomes a part, but for the last one, holds a NUL. */
final class Keys {

    private static final char SEPARATOR = '\0';
    /** Lifts every {@link Instant} above zero, so that its digits sort like its time. */
    private static final long BEFORE_ALL = 40_000_000_000_000_000L;

    private Keys() {}

    static String of(Object... parts) {
        StringBuilder key = new StringBuilder();
        for (Object part : parts) {
            if (key.length() > 0) {
                key.append(SEPARATOR);
            }
            key.append(part);
        }
        return key.toString();
    }

    /** The first key that is longer than one of these parts. */
    static String below(Object... parts) {
        return of(parts) + SEPARATOR;
    }

    /** Behind the last key that begins with {@link #below} of the same parts. */
    static String behind(Object... parts) {
        return of(parts) + (char) (SEPARATOR + 1);
    }

    static String last(String key) {
        return key.substring(key.lastIndexOf(SEPARATOR) + 1);
    }

    static String number(long value) {
        return String.format(Locale.ROOT, "%019d", value);
    }

    static String instant(Instant value) {
        return String.format(Locale.ROOT, "%017d.%09d", value.getEpochSecond() + BEFORE_ALL, value.getNano());
    }
}
