package io.opencomplaint.calendar;

import io.opencomplaint.label.Labels;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Time limits for people. */
final class LimitText {

    private LimitText() {}

    /** A number of something, for example {@code 3 working days}. */
    static String count(String key, long number, Locale locale) {
        return count(key, Long.toString(number), locale);
    }

    private static String count(String key, String number, Locale locale) {
        return Labels.in(locale).sentence(number.equals("1") ? key : key + "s", number);
    }

    static String working(Duration amount, Locale locale) {
        return Labels.in(locale).sentence("limit.working-time", duration(amount, locale));
    }

    /** In hours, minutes and seconds, for example {@code 1 hour 30 minutes}; never in days, which have lengths. */
    static String duration(Duration amount, Locale locale) {
        List<String> parts = new ArrayList<>();
        if (amount.toHours() > 0) {
            parts.add(count("limit.hour", amount.toHours(), locale));
        }
        if (amount.toMinutesPart() > 0) {
            parts.add(count("limit.minute", amount.toMinutesPart(), locale));
        }
        BigDecimal seconds = BigDecimal.valueOf(amount.toSecondsPart())
                .add(BigDecimal.valueOf(amount.toNanosPart(), 9))
                .stripTrailingZeros();
        if (seconds.signum() > 0) {
            parts.add(count("limit.second", seconds.toPlainString(), locale));
        }
        return String.join(" ", parts);
    }
}
