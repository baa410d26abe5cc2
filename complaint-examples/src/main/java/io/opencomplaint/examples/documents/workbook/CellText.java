package io.opencomplaint.examples.documents.workbook;

import io.opencomplaint.examples.documents.Formulas;
import io.opencomplaint.examples.documents.Wording;
import java.util.regex.Pattern;

/**
 * Words as a cell of a workbook holds them.
 *
 * <ul>
 *   <li>A cell of words is never computed as long as it is left alone. But Excel computes it once somebody edits it without
 *       changing it, or saves the sheet as CSV and opens that; so what might be a formula has an apostrophe before it here too.
 *       Only a number, as of a telephone ({@code +86 138 …}), stays as it is: it holds nothing to compute with (ours).
 *   <li>What XML 1.0 cannot hold, halves of surrogate pairs, control characters and those that make a line run the other way
 *       are shown as U+FFFD, ends of lines of all kinds as line feeds, tabs as blanks; blanks around the words go.
 *   <li>Excel refuses a cell of more than 32,767 characters, so longer words are cut, and say so.
 *   <li>{@code _x000D_} and the like would be read as the character of that code, so its underscore is written as a code.
 * </ul>
 */
final class CellText {

    /** UTF-16 code units, as Excel counts them. */
    static final int MAX_LENGTH = 32_767;

    private static final int REPLACEMENT = 0xFFFD;
    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-][0-9 ().-]*");
    private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    static String of(String words, Wording wording) {
        String shown = shown(words);
        String safe = PLAIN_NUMBER.matcher(shown).matches() ? shown : Formulas.defused(shown);
        return CODE.matcher(cut(safe, wording)).replaceAll("_x005F_");
    }

    private static String shown(String words) {
        StringBuilder shown = new StringBuilder(words.length());
        BREAK.matcher(words)
                .replaceAll("\n")
                .codePoints()
                .map(c -> c == '\t' ? ' ' : isShown(c) ? c : REPLACEMENT)
                .forEach(shown::appendCodePoint);
        return shown.toString().strip();
    }

    private static boolean isShown(int c) {
        boolean character = Character.getType(c) != Character.SURROGATE && (c & 0xFFFE) != 0xFFFE;
        boolean turnsTheLine = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        return character && !turnsTheLine && (c == '\n' || !Character.isISOControl(c));
    }

    private static String cut(String words, Wording wording) {
        if (words.length() <= MAX_LENGTH) {
            return words;
        }
        String mark = wording.of("text.cut", words.length());
        int end = MAX_LENGTH - mark.length();
        boolean splitsAPair = Character.isHighSurrogate(words.charAt(end - 1));
        return words.substring(0, splitsAPair ? end - 1 : end) + mark;
    }
}
