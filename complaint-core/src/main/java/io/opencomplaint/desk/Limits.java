package io.opencomplaint.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How large an act may be and which characters its texts may hold. Each text, list and number has a bound of its own, which is
 * said where it is declared and always holds; limits can only be tighter. What is beyond them is refused by
 * {@link io.opencomplaint.desk.refusal.InvalidActException} before anything is read or stored. Immutable.
 *
 * <p>NUL and half surrogate pairs are refused in every text, since some databases cannot store them; control characters are,
 * except tabs and line breaks in texts of several lines. A change of the direction of writing that goes on beyond its text, by
 * U+202A to U+202E or by U+2066 to U+2069 that do not close, can make a page say what was never written (Unicode TR36, 3.2).
 *
 * @param longestText the longest text of any number of lines, in UTF-16 units as Java counts them; 1 to 1,048,576, which is the
 *     default
 * @param longestLine the longest text of one line, such as a name, a contact or a subject, in UTF-16 units; 1 to 2,000, which is
 *     the default
 * @param mostItems the most items of one list; 1 to 1,000, which is the default
 * @param largestAmount the largest amount of money in units of whatever currency; more than 0 and below 10^15, and just below it
 *     by default
 * @param mostCharacters the most UTF-16 units in all texts, keys and codes of one act together; 1 to 1,200,000, which is the
 *     default
 * @param directionOverrides whether texts of several lines may change the direction of writing as above; not by default, and in
 *     lines never
 */
public record Limits(
        int longestText,
        int longestLine,
        int mostItems,
        BigDecimal largestAmount,
        int mostCharacters,
        boolean directionOverrides) {

    private static final int LONGEST_TEXT = 1_048_576;
    private static final int LONGEST_LINE = 2_000;
    private static final int MOST_ITEMS = 1_000;
    private static final int MOST_CHARACTERS = 1_200_000;
    private static final BigDecimal LARGEST_AMOUNT = new BigDecimal("999999999999999.9999");

    /** The widest limits there are, and no direction overrides. */
    public static final Limits DEFAULTS =
            new Limits(LONGEST_TEXT, LONGEST_LINE, MOST_ITEMS, LARGEST_AMOUNT, MOST_CHARACTERS, false);

    /**
     * Checks that no limit is wider than the bounds above.
     *
     * @param longestText in UTF-16 units
     * @param longestLine in UTF-16 units
     * @param mostItems of one list
     * @param largestAmount in units of whatever currency
     * @param mostCharacters in UTF-16 units
     * @param directionOverrides whether texts of several lines may hold them
     * @throws DeskSetupException when some are; every one is listed
     */
    public Limits {
        List<String> problems = new ArrayList<>();
        within("longestText", longestText, LONGEST_TEXT, problems);
        within("longestLine", longestLine, LONGEST_LINE, problems);
        within("mostItems", mostItems, MOST_ITEMS, problems);
        within("mostCharacters", mostCharacters, MOST_CHARACTERS, problems);
        if (largestAmount.signum() <= 0 || largestAmount.compareTo(LARGEST_AMOUNT) > 0) {
            problems.add("Give largestAmount(…) more than 0 and below 10^15");
        }
        if (!problems.isEmpty()) {
            throw new DeskSetupException("The limits cannot be built:\n  - " + String.join("\n  - ", problems));
        }
    }

    /**
     * Begins with the defaults.
     *
     * @return not thread-safe
     */
    public static LimitsBuilder builder() {
        return DEFAULTS.toBuilder();
    }

    /**
     * Begins with these limits.
     *
     * @return not thread-safe
     */
    public LimitsBuilder toBuilder() {
        return new LimitsBuilder(this);
    }

    private static void within(String name, int value, int most, List<String> problems) {
        if (value < 1 || value > most) {
            problems.add("Give " + name + "(…) 1 to " + most + ", and not " + value);
        }
    }
}
