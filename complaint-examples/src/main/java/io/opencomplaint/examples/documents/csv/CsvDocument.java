package io.opencomplaint.examples.documents.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.opencomplaint.examples.documents.Cell;
import io.opencomplaint.examples.documents.Column;
import io.opencomplaint.examples.documents.FilledTable;
import io.opencomplaint.examples.documents.Formulas;
import io.opencomplaint.examples.documents.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.Locale;

/**
 * A table as comma-separated values after RFC 4180, written while its rows are read. In UTF-8 with a byte order mark, without which
 * Excel reads Chinese by the code page of the machine. Days are ISO 8601, months {@code 2026-03}, times {@code 2026-03-02 10:15},
 * numbers have a point and no groups, a share is {@code 0.8750} for 87.5 %, how long something took {@code 25:30:00} in hours,
 * minutes and seconds. Words stay as they are, line ends and controls included, but for two things: what a spreadsheet would
 * compute gets an apostrophe before it ({@link Formulas}; a telephone number with a plus too, since CSV does not tell words from
 * numbers), and half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD.
 *
 * <p>A spreadsheet whose separator is another one, as in countries with a decimal comma, splits lines at semicolons inside words, so
 * that a formula may begin behind one: let whoever opens files by a double click have the workbook instead.
 */
public final class CsvDocument {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private CsvDocument() {}

    /**
     * Writes a table.
     *
     * @param <R> of what there is a row
     * @param out where it goes; the caller closes it
     * @param table its columns
     * @param rows asked for one after the other, once each
     * @throws IOException when the stream does not take it
     */
    public static <R> void write(OutputStream out, Table<R> table, Iterator<? extends R> rows) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(table.columns().stream()
                .map(column -> Formulas.defused(column.title()))
                .toList());
        while (rows.hasNext()) {
            R row = rows.next();
            csv.writeRecord(
                    table.columns().stream().map(column -> field(column, row)).toList());
        }
        csv.flush();
    }

    /**
     * Writes a table with its rows.
     *
     * @param <R> of what there is a row
     * @param out where it goes; the caller closes it
     * @param filled the table
     * @throws IOException when the stream does not take it
     */
    public static <R> void write(OutputStream out, FilledTable<R> filled) throws IOException {
        write(out, filled.table(), filled.rows().iterator());
    }

    private static <R> String field(Column<R> column, R row) {
        Cell cell = column.cell().apply(row);
        if (cell instanceof Cell.Words words) {
            return Formulas.defused(wellFormed(words.text()));
        }
        if (cell instanceof Cell.Figure figure) {
            return figure.value().toPlainString();
        }
        if (cell instanceof Cell.Span span) {
            return span(span.time());
        }
        if (cell instanceof Cell.Percent percent) {
            return BigDecimal.valueOf(percent.share())
                    .setScale(4, RoundingMode.HALF_UP)
                    .toPlainString();
        }
        if (cell instanceof Cell.Undefined) {
            return Cell.DASH;
        }
        if (cell instanceof Cell.Month month) {
            return month.month().toString();
        }
        if (cell instanceof Cell.Day day) {
            return day.day().toString();
        }
        return cell instanceof Cell.Moment moment ? TIME.format(moment.time()) : "";
    }

    /** Hours beyond 24 stay hours: so spreadsheets read it as a time that something took. */
    private static String span(Duration time) {
        return String.format(Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }

    private static String wellFormed(String words) {
        return words.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
