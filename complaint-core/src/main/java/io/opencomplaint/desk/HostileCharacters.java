package io.opencomplaint.desk;

/** Characters that a text of an act must not hold, beside those that no text at all may hold. */
final class HostileCharacters {

    private static final char FIRST_EMBEDDING = '\u202A';
    private static final char LAST_OVERRIDE = '\u202E';
    private static final char FIRST_ISOLATE = '\u2066';
    private static final char LAST_ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private HostileCharacters() {}

    /** Whether it holds a control character that it may not; texts of several lines may hold tabs and line breaks. */
    static boolean controls(String content, boolean line) {
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (line ? breaksLine(c) : Character.isISOControl(c) && !isTabOrBreak(c)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it turns the direction of writing and does not turn it back within the same line. */
    static boolean overrides(String content) {
        int open = 0;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c >= FIRST_EMBEDDING && c <= LAST_OVERRIDE) {
                return true;
            }
            if (c >= FIRST_ISOLATE && c <= LAST_ISOLATE) {
                open++;
            } else if (c == END_OF_ISOLATE) {
                open--;
            }
            if (open < 0 || (open > 0 && breaksLine(c))) {
                return true;
            }
        }
        return open > 0;
    }

    private static boolean breaksLine(char c) {
        return Character.isISOControl(c) || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
    }

    private static boolean isTabOrBreak(char c) {
        return c == '\t' || c == '\n' || c == '\r';
    }
}
