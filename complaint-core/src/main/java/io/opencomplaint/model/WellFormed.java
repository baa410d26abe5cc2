package io.opencomplaint.model;

/** Whether a text can be stored verbatim by every database: no lone surrogates, no NUL. */
final class WellFormed {

    private WellFormed() {}

    /** No NUL (PostgreSQL cannot store it) and every surrogate in a pair (UTF-8 cannot carry a lone one). */
    static boolean isText(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == value.length()
                        || !Character.isLowSurrogate(value.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** A well-formed text of one line that shows what it is: no control, format, direction or line characters. */
    static boolean isLine(String value) {
        if (!isText(value)) {
            return false;
        }
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            if (isUnseen(value.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Nothing to see: only blanks of any kind and characters without a shape. */
    static boolean isBlank(String value) {
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            int c = value.codePointAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isUnseen(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
