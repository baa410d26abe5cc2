package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * A name, a contact or a free text: what may be personal and may have to be erased.
 *
 * <p>Texts are stored apart from facts, so that erasing one leaves the rest of the history as it was. An erased text is
 * still there, without content. {@link #toString()} never shows the content, so a text cannot leak into a log by way of
 * the value that holds it; ask for {@link #content()} where a person is to read it.
 *
 * @param content the text itself; {@code null} once it was erased. Empty is not the same as erased.
 */
public record Text(@Nullable String content) {

    private static final Text ERASED = new Text(null);

    /**
     * A text with content.
     *
     * @param content kept as it is, neither trimmed nor normalised; no NUL and no lone surrogates, which some databases
     *     could not give back
     * @throws InvalidValueException when the content cannot be stored verbatim
     */
    public Text {
        if (content != null && !WellFormed.isText(content)) {
            throw new InvalidValueException("text", "it holds a NUL character or half of a surrogate pair; remove it");
        }
    }

    /**
     * A text with content.
     *
     * @param content kept verbatim
     * @return the text
     */
    public static Text of(String content) {
        return new Text(Require.present("text", "its content", content));
    }

    /**
     * A text where there is one.
     *
     * @param content kept verbatim, or {@code null}
     * @return the text, or {@code null} for {@code null}: absent is not erased
     */
    public static @Nullable Text ofNullable(@Nullable String content) {
        return content == null ? null : new Text(content);
    }

    /**
     * What stands where a text was erased.
     *
     * @return the text without content
     */
    public static Text erased() {
        return ERASED;
    }

    /**
     * Whether the content was erased.
     *
     * @return true when only the place is left
     */
    public boolean isErased() {
        return content == null;
    }

    /**
     * The content for showing.
     *
     * @param erased what to show where it was erased
     * @return the content or the given words
     */
    public String orElse(String erased) {
        return content == null ? erased : content;
    }

    /** Length only: a text never shows its content unasked. */
    @Override
    public String toString() {
        return content == null ? "Text[erased]" : "Text[" + content.length() + " chars]";
    }
}
