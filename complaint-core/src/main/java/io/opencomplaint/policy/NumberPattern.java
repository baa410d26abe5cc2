package io.opencomplaint.policy;

import io.opencomplaint.InvalidValueException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How complaint numbers look 编号规则, for example {@code C{seq:3}} for C001, C002 … or {@code TS-{yyyyMMdd}-{seq:4}} for
 * TS-20261122-0001.
 *
 * <p>{@code {seq:n}} is the running number with at least n digits; it grows longer rather than start over. A date in
 * braces, made of {@code yyyy}, {@code yy}, {@code MM} and {@code dd}, is the day of registration in the policy's zone,
 * and makes the running number begin anew whenever it changes.
 */
public final class NumberPattern {

    private static final int MAX_LENGTH = 64;
    private static final int MAX_PATTERN = 200;
    private static final int MAX_DIGITS = 18;
    private static final Pattern TOKEN = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern SEQUENCE = Pattern.compile("seq:([0-9]{1,2})");

    private final String pattern;
    private final List<NumberPart> parts;

    private NumberPattern(String pattern, List<NumberPart> parts) {
        this.pattern = pattern;
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads a pattern.
     *
     * @param pattern as described above, with one {@code {seq:n}}, n from 1 to 18
     * @return the pattern
     * @throws InvalidValueException when it cannot be read or its numbers could grow beyond 64 characters
     */
    public static NumberPattern of(String pattern) {
        if (pattern.length() > MAX_PATTERN) {
            throw invalid("it is longer than " + MAX_PATTERN + " characters; shorten it");
        }
        List<NumberPart> parts = parts(pattern);
        long sequences = parts.stream().filter(SequencePart.class::isInstance).count();
        if (sequences != 1) {
            throw invalid("it needs exactly one {seq:n}, such as C{seq:3}");
        }
        NumberPattern made = new NumberPattern(pattern, parts);
        if (made.number(LocalDate.EPOCH, Long.MAX_VALUE).length() > MAX_LENGTH) {
            throw invalid("its numbers could grow longer than " + MAX_LENGTH + " characters; shorten it");
        }
        return made;
    }

    /**
     * The series that the running number of a day comes from: everything but the running number.
     *
     * @param day of registration, in the policy's zone
     * @return what to reserve by, for example {@code TS-20261122-#}
     */
    public String series(LocalDate day) {
        return render(day, "#");
    }

    /**
     * The number.
     *
     * @param day of registration, in the policy's zone
     * @param sequence 1 or more
     * @return for example {@code TS-20261122-0001}
     */
    public String number(LocalDate day, long sequence) {
        return render(day, Long.toString(sequence));
    }

    private String render(LocalDate day, String sequence) {
        StringBuilder number = new StringBuilder();
        for (NumberPart part : parts) {
            part.append(number, day, sequence);
        }
        return number.toString();
    }

    private static List<NumberPart> parts(String pattern) {
        List<NumberPart> parts = new ArrayList<>();
        Matcher token = TOKEN.matcher(pattern);
        int end = 0;
        while (token.find()) {
            parts.add(literal(pattern.substring(end, token.start())));
            parts.add(part(token.group(1)));
            end = token.end();
        }
        parts.add(literal(pattern.substring(end)));
        return parts;
    }

    private static NumberPart part(String token) {
        Matcher sequence = SEQUENCE.matcher(token);
        if (!sequence.matches()) {
            return DatePart.of(token);
        }
        int digits = Integer.parseInt(sequence.group(1));
        if (digits < 1 || digits > MAX_DIGITS) {
            throw invalid("{seq:n} takes 1 to " + MAX_DIGITS + " digits");
        }
        return new SequencePart(digits);
    }

    private static NumberPart literal(String text) {
        if (!text.chars().allMatch(c -> c > ' ' && c < 127 && c != '{' && c != '}' && c != '#')) {
            throw invalid(
                    "outside braces it takes printable ASCII without blanks and without '#'; braces come in pairs");
        }
        return new LiteralPart(text);
    }

    static InvalidValueException invalid(String problem) {
        return new InvalidValueException("number pattern", problem);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NumberPattern that && that.pattern.equals(pattern);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    /** The pattern as it was given. */
    @Override
    public String toString() {
        return pattern;
    }
}
