package io.opencomplaint.examples.documents.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.opencomplaint.examples.documents.Cases;
import io.opencomplaint.examples.documents.Cell;
import io.opencomplaint.examples.documents.Column;
import io.opencomplaint.examples.documents.RegisterTable;
import io.opencomplaint.examples.documents.Table;
import io.opencomplaint.examples.documents.UnfinishedTable;
import io.opencomplaint.examples.documents.Wording;
import io.opencomplaint.examples.documents.analysis.Invented;
import io.opencomplaint.examples.documents.statistics.ReportTables;
import io.opencomplaint.spi.Criteria;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as CSV, byte by byte where it matters. */
class CsvDocumentTest {

    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH, Cases.ZONE);
    private static final Wording CHINESE = Wording.in(Locale.SIMPLIFIED_CHINESE, Cases.ZONE);
    private static final Table<Cell> ONE =
            new Table<>("One", "One", List.of(new Column<Cell>("Value", 10, cell -> cell)), true);

    private final Cases cases = new Cases();

    private static String written(Cell... cells) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvDocument.write(bytes, ONE, List.of(cells).iterator());
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String field(String words) throws IOException {
        List<CsvRecord> records =
                CsvReader.builder().skipEmptyLines(false).ofCsvRecord(written(Cell.words(words))).stream()
                        .toList();
        assertThat(records).hasSize(2);
        return records.get(1).getField(0);
    }

    @Test
    void theRegister() throws IOException {
        cases.repaired();
        cases.received("new", "O'Neill, \"Max\"", "Line 1\nLine 2", "2026-03-10T23:59");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvDocument.write(bytes, RegisterTable.in(CHINESE), RegisterTable.rows(cases.desk(), Criteria.any()));
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF投诉编号,投诉日期,客户姓名,投诉内容,处理日期,处理方式,办结日期,处理结果,满意度\r\n"
                        + "C001,2026-03-02,张三,上个月购买的产品多次故障，售后服务不及时回应。,2026-03-03,"
                        + "维修：派遣工程师到现场排查和修复，并道歉。,2026-03-04,工程师修复了产品故障，并作了解释和培训。,满意 (5/5)\r\n"
                        + "new,2026-03-10,\"O'Neill, \"\"Max\"\"\",\"Line 1\nLine 2\",,,,,\r\n");
    }

    @Test
    void theUnfinishedOnes() throws IOException {
        cases.handled(cases.received("late", "A", "Late", "2026-03-10T10:00"), "delivery/late", "2026-03-10T11:00");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvDocument.write(bytes, UnfinishedTable.in(ENGLISH, Cases.NOW), UnfinishedTable.rows(cases.desk(), Cases.NOW));
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(String.join(
                        "\r\n",
                        "\uFEFFNumber,Category,Received,Progress,Priority,Department,Person,Due,Days overdue",
                        "C001,delivery / late,2026-03-10,under investigation,,after-sales,engineer-7,2026-03-13 10:00,7",
                        ""));
    }

    @Test
    void aTableOfTheStatistics() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvDocument.write(
                bytes,
                ReportTables.of(Invented.report(UnaryOperator.identity()), CHINESE)
                        .get(3));
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo(String.join(
                        "\r\n",
                        "\uFEFF时长（时:分）,件数,平均,中位数,P90,P95,P99",
                        "首次答复时长,55,1:00:00,1:00:00,1:00:00,1:00:00,1:00:00",
                        "办理时长,52,25:00:00,25:00:00,25:00:00,25:00:00,25:00:00",
                        "办理工时,52,8:20:00,8:20:00,8:20:00,8:20:00,8:20:00",
                        ""));
    }

    @Test
    void itBeginsWithAByteOrderMark() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvDocument.write(bytes, ONE, List.<Cell>of().iterator());
        assertThat(bytes.toByteArray()).startsWith(0xEF, 0xBB, 0xBF);
    }

    @Test
    void numbersArePlainAndMayBeNegative() throws IOException {
        assertThat(written(
                        new Cell.Figure(new BigDecimal("-1234567.50")),
                        new Cell.Figure(new BigDecimal("1E+6")),
                        new Cell.Percent(1 / 3.0),
                        new Cell.Span(Duration.ofSeconds(91_805)),
                        new Cell.Undefined(),
                        new Cell.Month(YearMonth.of(2026, 3)),
                        Cell.count(0)))
                .isEqualTo("\uFEFFValue\r\n-1234567.50\r\n1000000\r\n0.3333\r\n25:30:05\r\n–\r\n2026-03\r\n0\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "+SUM(A1:A9)",
                "+86 138 0013 8000",
                "-2+3",
                "@SUM(1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                " =1+1",
                "＝1+1",
                "=1+1\",\"=2+2",
                "=1+1\r\n=2+2"
            })
    void whatASpreadsheetWouldComputeGetsAnApostrophe(String words) throws IOException {
        assertThat(field(words)).isEqualTo("'" + words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a=1",
                "a\tb",
                "bell\u0007",
                "two\r\nlines",
                "quote\"d",
                "semi;colon,comma",
                " blanks ",
                "'",
                "投诉"
            })
    void otherWordsStayAsTheyAre(String words) throws IOException {
        assertThat(field(words)).isEqualTo(words);
    }

    @Test
    void halfOfASurrogatePairIsShownAsReplaced() throws IOException {
        assertThat(field("a\uD83Db\uDE00c\uD83D\uDE00")).isEqualTo("a\uFFFDb\uFFFDc\uD83D\uDE00");
    }

    @Test
    void longWordsStayWhole() throws IOException {
        assertThat(field("x".repeat(100_000))).hasSize(100_000);
    }
}
