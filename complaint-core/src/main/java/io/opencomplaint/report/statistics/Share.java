package io.opencomplaint.report.statistics;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How many of how many 比率.
 *
 * @param part how many have it
 * @param whole of how many; where there are none there is no rate, which is neither zero nor infinite
 */
public record Share(long part, long whole) {

    /**
     * The rate.
     *
     * @return 0 to 1; empty where the whole is zero
     */
    public OptionalDouble rate() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    /**
     * The rate in percent, for people.
     *
     * @param locale for the decimal sign
     * @return with one decimal place, such as {@code 87.5 %}; «–» where there is no rate
     */
    public String percent(Locale locale) {
        return whole == 0 ? "–" : String.format(locale, "%.1f %%", 100.0 * part / whole);
    }
}
