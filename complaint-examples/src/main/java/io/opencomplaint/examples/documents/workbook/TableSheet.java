package io.opencomplaint.examples.documents.workbook;

import io.opencomplaint.examples.documents.Cell;
import io.opencomplaint.examples.documents.Column;
import io.opencomplaint.examples.documents.Table;
import io.opencomplaint.examples.documents.Wording;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** One sheet with a table: its layout and its header, then row after row, which the stream gets by the hundred. */
final class TableSheet<R> {

    static final String DAY = "yyyy-mm-dd";
    static final String MONTH = "yyyy-mm";
    static final String MOMENT = "yyyy-mm-dd hh:mm";
    static final String COUNT = "#,##0";
    static final String PERCENT = "0.0%";

    /** Hours beyond 24 stay hours. */
    static final String SPAN = "[h]:mm";

    private static final DateTimeFormatter TIME_IN_WORDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final int FIRST_YEAR = 1900;
    private static final double SECONDS_OF_A_DAY = 86_400;
    private static final int AT_ONCE = 100;

    /** Where the arrow of a filter lies over the title. */
    private static final String ARROW = "   ";

    private static final String HEADER_FILL = "D9E2EC";
    private static final String LINE = "B0B7BF";

    private final Worksheet sheet;
    private final Table<R> table;
    private final Wording wording;

    TableSheet(Worksheet sheet, Table<R> table, Wording wording) {
        this.sheet = sheet;
        this.table = table;
        this.wording = wording;
    }

    /** Writes at most so many of the rows, and ends the sheet. */
    void write(Iterator<? extends R> rows, int most) throws IOException {
        layOut();
        header();
        int row = 0;
        while (row < most && rows.hasNext()) {
            row++;
            cells(row, rows.next());
            if (row % AT_ONCE == 0) {
                sheet.flush();
            }
        }
        if (table.filtered()) {
            sheet.setAutoFilter(0, 0, row, table.columns().size() - 1);
        }
        sheet.close();
    }

    private void layOut() {
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        // As many pages as it takes.
        sheet.fitToHeight((short) 0);
        sheet.header(table.title(), Position.CENTER);
        sheet.footer(wording.of("page"), Position.CENTER, 9);
    }

    private void header() {
        List<Column<R>> columns = table.columns();
        RowHeight height = new RowHeight();
        for (int column = 0; column < columns.size(); column++) {
            height.with(
                    columns.get(column).title() + (table.filtered() ? ARROW : ""),
                    columns.get(column).width());
            sheet.width(column, columns.get(column).width());
            sheet.inlineString(0, column, CellText.of(columns.get(column).title(), wording));
            lined(column, 0)
                    .bold()
                    .fillColor(HEADER_FILL)
                    .verticalAlignment("center")
                    .wrapText(true)
                    .set();
        }
        fit(0, height);
    }

    private void cells(int row, R value) {
        List<Column<R>> columns = table.columns();
        RowHeight height = new RowHeight();
        for (int column = 0; column < columns.size(); column++) {
            Cell cell = columns.get(column).cell().apply(value);
            if (cell instanceof Cell.Words words) {
                height.with(words.text(), columns.get(column).width());
            }
            cell(row, column, cell);
        }
        fit(row, height);
    }

    private void fit(int row, RowHeight height) {
        if (height.isHigh()) {
            sheet.rowHeight(row, height.points());
        }
    }

    private void cell(int row, int column, Cell cell) {
        if (cell instanceof Cell.Words words) {
            words(row, column, words.text());
        } else if (cell instanceof Cell.Figure figure) {
            sheet.value(row, column, figure.value());
            top(row, column).format(format(figure.value())).set();
        } else if (cell instanceof Cell.Percent percent) {
            sheet.value(row, column, percent.share());
            top(row, column).format(PERCENT).set();
        } else if (cell instanceof Cell.Span span) {
            sheet.value(row, column, span.time().toSeconds() / SECONDS_OF_A_DAY);
            top(row, column).format(SPAN).set();
        } else if (cell instanceof Cell.Undefined) {
            sheet.inlineString(row, column, Cell.DASH);
            top(row, column).horizontalAlignment("right").set();
        } else if (cell instanceof Cell.Month month) {
            day(row, column, month.month().atDay(1), MONTH);
        } else if (cell instanceof Cell.Day day) {
            day(row, column, day.day(), DAY);
        } else if (cell instanceof Cell.Moment moment) {
            moment(row, column, moment.time());
        } else {
            top(row, column).set();
        }
    }

    /** As a string of the cell itself: shared strings would all be kept until the end. */
    private void words(int row, int column, String text) {
        sheet.inlineString(row, column, CellText.of(text, wording));
        top(row, column).wrapText(true).set();
    }

    private void day(int row, int column, LocalDate day, String format) {
        if (day.getYear() < FIRST_YEAR) {
            words(row, column, day.toString());
            return;
        }
        sheet.value(row, column, day);
        top(row, column).format(format).horizontalAlignment("left").set();
    }

    /** Excel knows no day before 1900, so an earlier one is written in words. */
    private void moment(int row, int column, LocalDateTime time) {
        if (time.getYear() < FIRST_YEAR) {
            words(row, column, TIME_IN_WORDS.format(time));
            return;
        }
        sheet.value(row, column, time);
        top(row, column).format(MOMENT).horizontalAlignment("left").set();
    }

    private static String format(BigDecimal value) {
        return value.scale() <= 0 ? COUNT : COUNT + "." + "0".repeat(value.scale());
    }

    private StyleSetter top(int row, int column) {
        return lined(column, row).verticalAlignment("top");
    }

    private StyleSetter lined(int column, int row) {
        return sheet.style(row, column).borderStyle(BorderStyle.THIN).borderColor(LINE);
    }
}
