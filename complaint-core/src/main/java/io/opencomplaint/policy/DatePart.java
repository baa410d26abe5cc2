package io.opencomplaint.policy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The day of registration. Only fields of fixed width, so that no two days and running numbers read the same. */
record DatePart(DateTimeFormatter format) implements NumberPart {

    static DatePart of(String token) {
        if (!isDate(token)) {
            throw NumberPattern.invalid("braces hold seq:n or a date of yyyy, yy, MM and dd, such as {yyyyMMdd}");
        }
        return new DatePart(DateTimeFormatter.ofPattern(token.replace('y', 'u'), Locale.ROOT));
    }

    /** One or more fields, each once; the year in 4 or 2 digits. */
    private static boolean isDate(String token) {
        String seen = "";
        for (int i = 0; i < token.length(); ) {
            char field = token.charAt(i);
            int end = i;
            while (end < token.length() && token.charAt(end) == field) {
                end++;
            }
            boolean wide = end - i == 2 || (field == 'y' && end - i == 4);
            if ("yMd".indexOf(field) < 0 || seen.indexOf(field) >= 0 || !wide) {
                return false;
            }
            seen += field;
            i = end;
        }
        return !seen.isEmpty();
    }

    @Override
    public void append(StringBuilder number, LocalDate day, String sequence) {
        format.formatTo(day, number);
    }
}
