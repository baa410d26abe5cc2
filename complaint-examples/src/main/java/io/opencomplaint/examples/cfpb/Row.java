package io.opencomplaint.examples.cfpb;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;

/** One row of the file. What it refuses, it refuses without quoting it: a value in the wrong column may be personal. */
record Row(Header header, CsvRecord fields) {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    long line() {
        return fields.getStartingLineNumber();
    }

    /** The last column may be missing where it is empty, as it is in the last row of the published file. */
    void checkWidth() {
        int missing = header.width() - fields.getFieldCount();
        boolean lastIsMissing = missing == 1 && header.place(Column.DISPUTED) == header.width() - 1;
        if (missing != 0 && !lastIsMissing) {
            throw new BrokenRowException(
                    "it has " + fields.getFieldCount() + " fields, the first line has " + header.width());
        }
    }

    /** As it stands, blanks included; empty where there is nothing. */
    String verbatim(Column column) {
        int place = header.place(column);
        return place < fields.getFieldCount() ? fields.getField(place) : "";
    }

    String text(Column column) {
        return verbatim(column).strip();
    }

    String required(Column column) {
        String value = text(column);
        if (value.isEmpty()) {
            throw new BrokenRowException(column.title() + " is empty");
        }
        return value;
    }

    LocalDate date(Column column) {
        try {
            return LocalDate.parse(required(column), DATE);
        } catch (DateTimeParseException e) {
            throw new BrokenRowException(column.title() + " is no date of the form 11/13/2014");
        }
    }

    boolean yes(Column column) {
        return oneOf(column, "Yes", "No").equals("Yes");
    }

    String oneOf(Column column, String... known) {
        String value = text(column);
        if (!Arrays.asList(known).contains(value)) {
            throw new BrokenRowException(column.title() + " is none of " + String.join(", ", known));
        }
        return value;
    }
}
