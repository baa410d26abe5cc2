package io.opencomplaint.report;

import java.util.regex.Pattern;

/**
 * A text as it is printed in a sheet. A sheet has a line a field, so a text of several lines must not make lines that
 * look like fields or entries: those after the first are set in deeper than anything a sheet itself begins a line with.
 */
final class PrintedText {

    /** Any line terminator, with vertical tab, form feed, U+0085, U+2028 and U+2029. */
    private static final Pattern BREAK = Pattern.compile("\\R");

    private static final String BREAKS = "\n\r\u000B\f\u0085\u2028\u2029";
    private static final String CONTINUATION = "\n      ";

    /** Control characters, and those that make the rest of a line run the other way. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");

    private static final String REPLACEMENT = "\uFFFD";

    private PrintedText() {}

    static String of(String value) {
        String broken = BREAK.matcher(withoutBreaksAtEnd(value)).replaceAll(CONTINUATION);
        return CONTROL.matcher(broken.replace('\t', ' ')).replaceAll(REPLACEMENT);
    }

    private static String withoutBreaksAtEnd(String value) {
        int end = value.length();
        while (end > 0 && BREAKS.indexOf(value.charAt(end - 1)) >= 0) {
            end--;
        }
        return value.substring(0, end);
    }
}
