package io.opencomplaint.label;

/** How a text stands in JSON (RFC 8259), so that who looks at it sees every character that is in it. */
public final class JsonString {

    private JsonString() {}

    /**
     * A text in quotation marks. Quotation marks, backslashes and what cannot be seen are escaped: controls, marks of direction, joiners,
     * line and paragraph separators, which JavaScript once took for ends of lines.
     *
     * @param text any, surrogates in pairs
     * @return the literal
     */
    public static String of(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (isUnseen(c)) {
                literal.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }

    private static boolean isUnseen(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
