package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Checks shared by the compact constructors of this package. */
final class Require {

    static final int MAX_CODE = 64;
    static final int MAX_KEY = 128;

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private Require() {}

    /** A code: 1 to 64 lower-case letters, digits, dots, underscores and hyphens, beginning with a letter or digit. */
    static String code(String type, @Nullable String value) {
        if (value == null || value.isEmpty() || value.length() > MAX_CODE || !isCode(value)) {
            throw new InvalidValueException(
                    type, "use 1 to 64 of a-z, 0-9, '.', '_' and '-', beginning with a letter or a digit");
        }
        return value;
    }

    /** A key: an identifier that the host gives, 1 to 128 characters, no control characters, not blank at its ends. */
    static String key(String type, @Nullable String value) {
        if (value == null || value.length() > MAX_KEY || !isKey(value)) {
            throw new InvalidValueException(
                    type, "use 1 to 128 characters without control characters and without blanks at the ends");
        }
        return value;
    }

    /** An instant that every store keeps: in the years 1 to 9999, cut to the microsecond. */
    static Instant time(String type, Instant value) {
        if (value.isBefore(FIRST) || value.isAfter(LAST)) {
            throw new InvalidValueException(type, "give a time in the years 1 to 9999");
        }
        return value.truncatedTo(ChronoUnit.MICROS);
    }

    /** A day that every store keeps: in the years 1 to 9999. */
    static LocalDate date(String type, LocalDate value) {
        if (value.getYear() < 1 || value.getYear() > 9999) {
            throw new InvalidValueException(type, "give a date in the years 1 to 9999");
        }
        return value;
    }

    static <T> T present(String type, String component, @Nullable T value) {
        if (value == null) {
            throw new InvalidValueException(type, component + " is missing");
        }
        return value;
    }

    static byte[] hex(String type, int bytes, @Nullable String value) {
        if (value == null
                || value.length() != 2 * bytes
                || !value.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128)) {
            throw new InvalidValueException(type, "give " + 2 * bytes + " hexadecimal digits");
        }
        return HexFormat.of().parseHex(value);
    }

    private static boolean isCode(String value) {
        if (!isLetterOrDigit(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static boolean isKey(String value) {
        return !WellFormed.isBlank(value) && value.equals(value.strip()) && WellFormed.isLine(value);
    }
}
