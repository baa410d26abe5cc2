package io.opencomplaint.spi;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.model.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words to look for in texts 文本检索, by a rule that is the same on every store.
 *
 * <p>A text contains the words when they stand in it one after the other, exactly as given, but for case: a letter of the words
 * stands for its lower and its upper case, as {@link Character#toLowerCase(int)} and {@link Character#toUpperCase(int)} give
 * them, whatever the language; one that shares a case with another letter (the Kelvin sign, the dotless i, the final sigma) stands
 * for itself. Nothing else is made equal: no accents, no widths, no blanks, no compositions. No sign is a wildcard.
 *
 * @param words 1 to 100 characters, not blank; never shown by {@link #toString()}, since they may be a name
 */
public record SearchText(String words) {

    private static final int MAX_LENGTH = 100;

    /**
     * Checks the words.
     *
     * @param words 1 to 100 characters
     * @throws InvalidValueException when they are blank, too long, or hold what no text can
     */
    public SearchText {
        if (words.isBlank() || words.length() > MAX_LENGTH) {
            throw new InvalidValueException("search text", "give 1 to " + MAX_LENGTH + " characters, not only blanks");
        }
        Text.of(words);
    }

    /**
     * Words to look for.
     *
     * @param words 1 to 100 characters
     * @return the search
     */
    public static SearchText of(String words) {
        return new SearchText(words);
    }

    /**
     * The letters of the words that have two cases, each once.
     *
     * @return in the order of the words; what to fold in a text before comparing it to {@link #folded()}
     */
    public List<Letter> letters() {
        List<Letter> letters = new ArrayList<>();
        words.codePoints().mapToObj(SearchText::letter).forEach(letter -> {
            if (!letter.lower().equals(letter.upper()) && !letters.contains(letter)) {
                letters.add(letter);
            }
        });
        return letters;
    }

    /**
     * The words with every letter in lower case.
     *
     * @return what a text, its {@link #letters()} folded, must contain
     */
    public String folded() {
        StringBuilder folded = new StringBuilder();
        words.codePoints().forEach(point -> folded.append(letter(point).lower()));
        return folded.toString();
    }

    /**
     * Whether a text contains the words.
     *
     * @param text absent and erased ones contain nothing
     * @return true when it does
     */
    public boolean isIn(@Nullable Text text) {
        String content = text == null ? null : text.content();
        if (content == null) {
            return false;
        }
        for (Letter letter : letters()) {
            content = content.replace(letter.upper(), letter.lower());
        }
        return content.contains(folded());
    }

    @Override
    public String toString() {
        return "SearchText[" + words.length() + " chars]";
    }

    private static Letter letter(int point) {
        int upper = Character.toUpperCase(point);
        int lower = Character.toLowerCase(point);
        boolean paired = Character.toLowerCase(upper) == lower && Character.toUpperCase(lower) == upper;
        return paired && (point == lower || point == upper)
                ? new Letter(Character.toString(lower), Character.toString(upper))
                : new Letter(Character.toString(point), Character.toString(point));
    }

    /**
     * A letter in both cases.
     *
     * @param lower lower case
     * @param upper upper case
     */
    public record Letter(String lower, String upper) {}
}
