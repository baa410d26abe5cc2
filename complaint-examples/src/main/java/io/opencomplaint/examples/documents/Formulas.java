package io.opencomplaint.examples.documents;

/**
 * Words that a spreadsheet would take for a formula 公式注入. Whoever complains chooses the words of the complaint, and a cell such
 * as {@code =HYPERLINK(…)} or {@code =cmd|…} would be computed on the desk of whoever opens the document. An apostrophe before them
 * makes them words again (OWASP, CSV Injection): before {@code =}, {@code +}, {@code -}, {@code @}, their full-width forms,
 * a tab or an end of line, also after blanks.
 */
public final class Formulas {

    private static final String STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String BREAKS = "\t\r\n";

    private Formulas() {}

    /**
     * The words, so that no spreadsheet computes them.
     *
     * @param words any
     * @return the same, or with an apostrophe before them
     */
    public static String defused(String words) {
        return isFormula(words) ? "'" + words : words;
    }

    /**
     * Whether a spreadsheet might take words for a formula.
     *
     * @param words any
     * @return true where they are to be defused
     */
    public static boolean isFormula(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (STARTS.indexOf(c) >= 0 || BREAKS.indexOf(c) >= 0) {
                return true;
            }
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return false;
    }
}
