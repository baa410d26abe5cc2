package io.opencomplaint.desk.repeat;

import io.opencomplaint.model.Text;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a text says, whatever its case, widths, blanks and punctuation. Never shown: it may be a name. */
record Gist(String letters) {

    static Gist of(@Nullable Text text) {
        String content = text == null ? null : text.content();
        if (content == null) {
            return new Gist("");
        }
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(content, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return new Gist(letters.toString());
    }

    /** So of an erased text too: what is not known is like nothing. */
    boolean isEmpty() {
        return letters.isEmpty();
    }

    @Override
    public String toString() {
        return "Gist[" + letters.length() + " chars]";
    }
}
