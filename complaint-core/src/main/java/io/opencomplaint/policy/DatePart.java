package io.opencomplaint.policy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** The day of registration. Only fields of fixed width, so that no two days and running numbers read the same. */
record DatePart(DateTimeFormatter format) implements NumberPart {

    private static final Pattern FIELDS =
            Pattern.compile("(?!.*y.*[^y].*y)(?!.*MM.*MM)(?!.*dd.*dd)(?!.*yyyyy)(yyyy|yy|MM|dd){1,3}");

    static DatePart of(String token) {
        if (!FIELDS.matcher(token).matches()) {
            throw NumberPattern.invalid("braces hold seq:n or a date of yyyy, yy, MM and dd, such as {yyyyMMdd}");
        }
        return new DatePart(DateTimeFormatter.ofPattern(token.replace('y', 'u'), Locale.ROOT));
    }

    @Override
    public void append(StringBuilder number, LocalDate day, String sequence) {
        format.formatTo(day, number);
    }
}
