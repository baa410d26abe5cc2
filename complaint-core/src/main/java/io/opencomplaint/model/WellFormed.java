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

    /** A well-formed text of one line: no control characters at all. */
    static boolean isLine(String value) {
        return isText(value) && value.chars().noneMatch(Character::isISOControl);
    }
}
