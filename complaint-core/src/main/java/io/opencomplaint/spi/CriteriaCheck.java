package io.opencomplaint.spi;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What criteria may say, alone and together. */
final class CriteriaCheck {

    private static final int MAX_ELEMENTS = 100;
    private static final int MAX_WORD = 255;

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private CriteriaCheck() {}

    static void check(CriteriaDraft draft) {
        word("source", draft.source);
        word("number", draft.number);
        word("numberPrefix", draft.numberPrefix);
        word("unit", draft.unit);
        word("handler", draft.handler);
        word("complainant", draft.complainant);
        word("respondent", draft.respondent);
        draft.statuses.forEach(code -> word("statuses", code));
        numbers(draft.number, draft.numberPrefix);
        sources(draft.reference, draft.source);
        flags(draft.having, draft.lacking);
    }

    /** As instants end with the years that stores keep. */
    static @Nullable LocalDate day(@Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        return day.isBefore(FIRST_DAY) ? FIRST_DAY : day.isAfter(LAST_DAY) ? LAST_DAY : day;
    }

    private static void word(String criterion, @Nullable String value) {
        if (value == null) {
            return;
        }
        if (value.length() > MAX_WORD) {
            throw refused(criterion + " is longer than the " + MAX_WORD
                    + " characters that anything stored can have; shorten it");
        }
        Text.of(value);
    }

    private static void numbers(@Nullable String number, @Nullable String prefix) {
        if (number != null && prefix != null) {
            throw refused("number and numberPrefix are both given; give the whole number or its beginning");
        }
    }

    private static void sources(@Nullable ExternalReference reference, @Nullable String source) {
        if (reference != null && source != null && !reference.source().equals(source)) {
            throw refused("source is another one than the reference has; give one of the two");
        }
    }

    static void days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw refused("the days of receipt end before they begin, " + from + " to " + to + "; swap them");
        }
    }

    private static void flags(Set<Flag> having, Set<Flag> lacking) {
        for (Flag flag : Flag.values()) {
            if (having.contains(flag) && lacking.contains(flag)) {
                throw refused(flag + " cannot both be so and not be so; leave it out of having or of lacking");
            }
        }
    }

    static <T> Set<T> set(String criterion, T[] values) {
        if (values.length == 0) {
            throw refused("a list of values is empty, which would find everything; give one, or leave it out");
        }
        Set<T> set = Set.copyOf(Arrays.asList(values));
        if (set.size() > MAX_ELEMENTS) {
            throw refused(criterion + " names more than " + MAX_ELEMENTS + "; ask for fewer at once");
        }
        return set;
    }

    /** Enums are declared in rising order. */
    static <E extends Enum<E>> Set<E> atLeast(E lowest, E[] all) {
        return Set.copyOf(EnumSet.range(lowest, all[all.length - 1]));
    }

    private static InvalidValueException refused(String problem) {
        return new InvalidValueException("search", problem);
    }
}
