package io.opencomplaint.spi;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What criteria may say, alone and together. */
final class CriteriaCheck {

    private static final int MAX_ELEMENTS = 100;
    private static final int MAX_WORD = 255;

    private CriteriaCheck() {}

    static <T> Set<T> set(String criterion, Set<T> values) {
        if (values.size() > MAX_ELEMENTS) {
            throw refused(criterion + " names more than " + MAX_ELEMENTS + "; ask for fewer at once");
        }
        return Set.copyOf(values);
    }

    static void word(String criterion, @Nullable String value) {
        if (value == null) {
            return;
        }
        if (value.length() > MAX_WORD) {
            throw refused(criterion + " is longer than the " + MAX_WORD
                    + " characters that anything stored can have; shorten it");
        }
        Text.of(value);
    }

    static void numbers(@Nullable String number, @Nullable String prefix) {
        if (number != null && prefix != null) {
            throw refused("number and numberPrefix are both given; give the whole number or its beginning");
        }
    }

    static void sources(@Nullable ExternalReference reference, @Nullable String source) {
        if (reference != null && source != null && !reference.source().equals(source)) {
            throw refused("source is another one than the reference has; give one of the two");
        }
    }

    static void days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw refused("the days of receipt end before they begin, " + from + " to " + to + "; swap them");
        }
    }

    static void flags(Set<Flag> having, Set<Flag> lacking) {
        for (Flag flag : Flag.values()) {
            if (having.contains(flag) && lacking.contains(flag)) {
                throw refused(flag + " cannot both be so and not be so; leave it out of having or of lacking");
            }
        }
    }

    static <T> Set<T> list(T[] values) {
        if (values.length == 0) {
            throw refused("a list of values is empty, which would find everything; give one, or leave it out");
        }
        return new HashSet<>(Arrays.asList(values));
    }

    /** Enums are declared in rising order. */
    static <E extends Enum<E>> Set<E> atLeast(E lowest, E[] all) {
        return EnumSet.range(lowest, all[all.length - 1]);
    }

    private static InvalidValueException refused(String problem) {
        return new InvalidValueException("search", problem);
    }
}
