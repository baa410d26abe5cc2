package io.opencomplaint.examples.documents.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.examples.documents.Cases;
import io.opencomplaint.examples.documents.Cell;
import io.opencomplaint.examples.documents.Column;
import io.opencomplaint.examples.documents.Form;
import io.opencomplaint.examples.documents.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** How a sheet is laid out on the screen and on paper, and how far it goes. */
class SheetLayoutTest {

    private static final Table<Integer> NUMBERS = new Table<>(
            "Numbers",
            "All numbers",
            List.of(
                    new Column<Integer>("Number", 12, number -> Cell.count(number)),
                    new Column<Integer>("Name", 30, number -> Cell.words("n" + number))),
            true);

    private static Iterator<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).iterator();
    }

    @Test
    void theHeaderStaysInSightAndFilters() throws IOException {
        try (XSSFWorkbook workbook = Read.written(NUMBERS, upTo(250), Read.ENGLISH)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            PaneInformation pane = sheet.getPaneInformation();
            assertThat(pane.isFreezePane()).isTrue();
            assertThat(pane.getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(pane.getVerticalSplitLeftColumn()).isZero();
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:B251");
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold())
                    .isTrue();
            assertThat(sheet.getColumnWidth(0)).isBetween(12 * 256, 13 * 256);
            assertThat(sheet.getColumnWidth(1)).isBetween(30 * 256, 31 * 256);
        }
    }

    @Test
    void itPrintsOnA4LandscapeWithTheHeaderOnEachPage() throws IOException {
        try (XSSFWorkbook workbook = Read.written(NUMBERS, upTo(3), Read.ENGLISH)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getHeader().getCenter()).endsWith("All numbers");
            assertThat(sheet.getFooter().getCenter()).endsWith("Page &P of &N");
        }
    }

    @Test
    void aFormOffersNoFilter() throws IOException {
        Cases cases = new Cases();
        Form form = Form.tracking(cases.desk().file(cases.repaired()).trackingSheet(), Read.ENGLISH);
        try (XSSFWorkbook workbook = Read.written(form, Read.ENGLISH)) {
            assertThat(workbook.getSheetAt(0).getCTWorksheet().isSetAutoFilter())
                    .isFalse();
            assertThat(workbook.getSheetAt(0).getPaneInformation().isFreezePane())
                    .isTrue();
        }
    }

    @Test
    void moreRowsThanASheetHoldsGoOnInTheNext() throws IOException {
        try (XSSFWorkbook workbook = Read.written(NUMBERS, upTo(7), Read.ENGLISH, 4)) {
            assertThat(workbook)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly("Numbers", "Numbers 2", "Numbers 3");
            List<String> header = List.of("Number", "Name");
            assertThat(Read.cells(workbook.getSheetAt(0)))
                    .containsExactly(
                            header, List.of("#,##0 1", "n1"), List.of("#,##0 2", "n2"), List.of("#,##0 3", "n3"));
            assertThat(Read.cells(workbook.getSheetAt(2))).containsExactly(header, List.of("#,##0 7", "n7"));
            assertThat(workbook.getSheetAt(1).getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A1:B4");
        }
    }

    @Test
    void asManyRowsAsASheetHoldsNeedNoSecond() throws IOException {
        try (XSSFWorkbook workbook = Read.written(NUMBERS, upTo(3), Read.ENGLISH, 4)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
        }
    }

    @Test
    void rowsAreWrittenWhileTheyAreRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int[] writtenBeforeTheLast = {0};
        Iterator<Integer> rows = IntStream.rangeClosed(1, 100_000)
                .peek(number -> writtenBeforeTheLast[0] = bytes.size())
                .iterator();
        try (ComplaintWorkbook workbook = ComplaintWorkbook.to(bytes, Read.ENGLISH)) {
            workbook.add(NUMBERS, rows);
        }
        assertThat(writtenBeforeTheLast[0]).isGreaterThan(bytes.size() * 8 / 10);
    }

    @Test
    void aRowIsAsHighAsTheLinesThatItHolds() throws IOException {
        Table<String> words = new Table<>("Words", "Words", List.of(new Column<>("Words", 40, Cell::words)), true);
        List<String> rows = List.of("short", "one\ntwo\nthree", "x".repeat(100), "投".repeat(100), "x".repeat(30_000));
        try (XSSFWorkbook workbook = Read.written(words, rows.iterator(), Read.ENGLISH)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(IntStream.rangeClosed(1, 5)
                            .mapToObj(row -> sheet.getRow(row).getHeightInPoints()))
                    .containsExactly(15f, 45f, 45f, 90f, 409f);
        }
    }

    @Test
    void numbersKeepTheirDecimalPlacesAndWhatExcelCannotDateIsWritten() throws IOException {
        Table<Cell> one = new Table<>("One", "One", List.of(new Column<>("Value", 10, cell -> cell)), true);
        List<Cell> cells = List.of(
                new Cell.Figure(new BigDecimal("1234.50")),
                new Cell.Figure(new BigDecimal("-3")),
                new Cell.Percent(0.875),
                new Cell.Undefined(),
                new Cell.Month(YearMonth.of(2026, 3)),
                new Cell.Day(LocalDate.of(1900, 3, 1)),
                new Cell.Day(LocalDate.of(1899, 12, 31)),
                new Cell.Moment(LocalDateTime.of(1, 1, 1, 8, 5)),
                new Cell.Moment(LocalDateTime.of(9999, 12, 31, 23, 59)));
        try (XSSFWorkbook workbook = Read.written(one, cells.iterator(), Read.ENGLISH)) {
            assertThat(Read.cells(workbook.getSheetAt(0)))
                    .flatExtracting(row -> row)
                    .containsExactly(
                            "Value",
                            "#,##0.00 1234.5",
                            "#,##0 -3",
                            "0.0% 0.875",
                            "–",
                            "yyyy-mm 2026-03-01T00:00",
                            "yyyy-mm-dd 1900-03-01T00:00",
                            "1899-12-31",
                            "0001-01-01 08:05",
                            "yyyy-mm-dd hh:mm 9999-12-31T23:59");
        }
    }
}
