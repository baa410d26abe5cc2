package io.opencomplaint.examples.documents.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.examples.documents.Cases;
import io.opencomplaint.examples.documents.KeyWords;
import io.opencomplaint.examples.documents.Wording;
import io.opencomplaint.examples.documents.analysis.Invented;
import io.opencomplaint.examples.documents.statistics.ReportTables;
import io.opencomplaint.report.statistics.PeriodReport;
import io.opencomplaint.report.statistics.ReportPeriod;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Figures;
import io.opencomplaint.spi.Measure;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The sheets of a period's statistics, as another library reads them; each figure was counted by hand. */
class StatisticsWorkbookTest {

    private static final ReportPeriod MARCH = ReportPeriod.month(YearMonth.of(2026, 3));
    private static final PeriodReport INVENTED = Invented.report(UnaryOperator.identity());

    private final Cases cases = new Cases();

    private static List<String> rows(PeriodReport report, Wording wording, String sheet) throws IOException {
        try (XSSFWorkbook workbook = Read.written(ReportTables.of(report, wording), wording)) {
            return Read.cells(workbook.getSheet(sheet)).stream()
                    .map(row -> String.join(" | ", row)
                            .replace("#,##0 ", "")
                            .replace("0.0% ", "")
                            .replace("[h]:mm ", ""))
                    .toList();
        }
    }

    private static List<String> rows(String sheet) throws IOException {
        return rows(INVENTED, Read.ENGLISH, sheet);
    }

    private PeriodReport march(int most) {
        cases.repaired();
        cases.reinstalled();
        cases.received("new", "王五", "Nobody calls back", "2026-03-10T23:59");
        return cases.desk().reports().of(MARCH, most);
    }

    @Test
    void aSheetForEachTableInBothLanguages() throws IOException {
        assertThat(sheets(Read.ENGLISH))
                .containsExactly(
                        "Period",
                        "Statistics",
                        "Comparison",
                        "Times",
                        "Time limits",
                        "Surveys and audits",
                        "Scores",
                        "Compensation",
                        "Liability",
                        "Tasks",
                        "Not taken up",
                        "Unfinished",
                        "Major complaints");
        assertThat(sheets(Read.CHINESE))
                .containsExactly(
                        "报告期", "统计表", "同比环比", "时长", "时限", "满意度与合规", "评分", "赔付", "责任", "整改与预防", "不予受理", "未结投诉", "重大投诉");
    }

    private static List<String> sheets(Wording wording) throws IOException {
        List<String> names = new ArrayList<>();
        try (XSSFWorkbook workbook = Read.written(ReportTables.of(Invented.empty(), wording), wording)) {
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        }
        return names;
    }

    @Test
    void groupsHaveNumbersAndARateOfNothingIsADash() throws IOException {
        assertThat(rows(march(1_000), Read.ENGLISH, "Statistics"))
                .startsWith(
                        "By | Name | Received | Not taken up | Withdrawn | Merged | Closed | Open | Overdue | Completion rate"
                                + " | Reply rate | Valid | Upheld share | Reopened | On-time rate | Satisfaction",
                        "Total |  | 3 | 0 | 0 | 0 | 1 | 2 | 1 | 0.3333333333333333 | 0.6666666666666666 | 1 | 1 | 0 | 0.5 | 0.5",
                        "Month | yyyy-mm 2026-03-01T00:00 | 3 | 0 | 0 | 0 | 1 | 2 |  | 0.3333333333333333"
                                + " | 0.6666666666666666 | 1 | 1 | 0 | 0.5 | 0.5")
                .contains(
                        "Category | product | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 1 | 1 | 1 | 1 | 0 | 1 | 1",
                        "Category | (none) | 1 | 0 | 0 | 0 | 0 | 1 | 1 | 0 | 0 | 0 | – | 0 | – | –",
                        "Subcategory | delivery / installation | 1 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 1 | 0 | – | 0 | 0 | 0",
                        "Channel | phone | 2 | 0 | 0 | 0 | 1 | 1 | 1 | 0.5 | 0.5 | 1 | 1 | 0 | 1 | 1",
                        "Handler | engineer-7 | 2 | 0 | 0 | 0 | 1 | 1 | 0 | 0.5 | 1 | 1 | 1 | 0 | 0.5 | 0.5")
                .noneMatch(row -> row.contains("others") || row.contains("more"));
    }

    @Test
    void whatBecameOfThemAddsUpToThoseReceived() throws IOException {
        Figures total = Figures.of(Measure.RECEIVED, 15)
                .plus(Figures.of(Measure.REFUSED, 1))
                .plus(Figures.of(Measure.WITHDRAWN, 2))
                .plus(Figures.of(Measure.MERGED, 3))
                .plus(Figures.of(Measure.CLOSED, 4));
        PeriodReport report = Invented.report(new Invented().cell(Axis.TOTAL, "", total), UnaryOperator.identity());
        assertThat(rows(report, Read.ENGLISH, "Statistics").get(1))
                .startsWith("Total |  | 15 | 1 | 2 | 3 | 4 | 5 | 0 | ");
    }

    @Test
    void whereOnlyTheMostFrequentAreListedTheTableSaysSo() throws IOException {
        assertThat(rows(march(1), Read.ENGLISH, "Statistics"))
                .containsSequence(
                        "Category | (none) | 1 | 0 | 0 | 0 | 0 | 1 | 1 | 0 | 0 | 0 | – | 0 | – | –",
                        "Category | (others) | 2 | 0 | 0 | 0 | 1 | 1 | 0 | 0.5 | 1 | 1 | 1 | 0 | 0.5 | 0.5")
                .anyMatch(row -> row.startsWith("Subcategory | (the most frequent only, there may be more) |"));
    }

    @Test
    void theTotalBesideThePeriodBeforeAndLastYear() throws IOException {
        assertThat(rows("Comparison"))
                .contains(
                        "Received | 60 | 40 | 0.5 | 0 | –",
                        "Merged | 0 | 0 | – | 0 | –",
                        "Open | 8 | 4 | 1 | 0 | –",
                        "Completion rate | 0.8666666666666667 | 0.9 | #,##0.0 -3.3 | – | –",
                        "On-time rate | 0.8 | 0.75 | #,##0.0 5 | – | –",
                        "Median: Handling time | 25:00 | – | – | – | –");
    }

    @Test
    void whatWasThereCameInEndedAndIsLeft() throws IOException {
        assertThat(rows("Period"))
                .containsExactly(
                        "Item | Content",
                        "From | yyyy-mm-dd 2026-04-01T00:00",
                        "To | yyyy-mm-dd 2026-06-30T00:00",
                        "As of | yyyy-mm-dd hh:mm 2026-07-02T09:30",
                        "Time zone | Asia/Shanghai",
                        "Changed since the sums were kept | 3",
                        "Open at the start | 7",
                        "Received in the period | 60",
                        "Ended in the period | 52",
                        "Open at the end | 15");
    }

    @Test
    void timesAreTimesAndLimitsArePerFamilyAndTarget() throws IOException {
        assertThat(rows("Times"))
                .endsWith(
                        "Time to the first reply | 55 | 1:00 | 1:00 | 1:00 | 1:00 | 1:00",
                        "Handling time | 52 | 25:00 | 25:00 | 25:00 | 25:00 | 25:00",
                        "Working time | 52 | 8:20 | 8:20 | 8:20 | 8:20 | 8:20");
        assertThat(rows("Time limits"))
                .containsExactly(
                        "By | Name | Limits kept | Limits missed | Limits extended | On-time rate",
                        "Family of time limits | own promise | 48 | 12 | 5 | 0.8",
                        "Time limit | first-reply | 40 | 2 | 1 | 0.9523809523809523",
                        "Time limit | closing | 8 | 10 | 3 | 0.4444444444444444",
                        "Time limit | visit | 0 | 0 | 1 | –");
        assertThat(rows(Invented.empty(), Read.ENGLISH, "Times")).contains("Handling time | 0 | – | – | – | – | –");
    }

    @Test
    void surveysAuditsAndScores() throws IOException {
        assertThat(rows("Surveys and audits"))
                .endsWith(
                        "Satisfaction | 26 | 31 | 0.8387096774193549",
                        "Surveys answered | 30 | 40 | 0.75",
                        "Compliance of the procedure | 7 | 8 | 0.875",
                        "Compliance of the result | 6 | 8 | 0.75");
        assertThat(rows("Scores")).endsWith("Overall (1–5) | 0 | –", "fairness | 4 | #,##0.00 4.5");
        assertThat(KeyWords.of(Read.CHINESE.labels(), Axis.ASPECT, "service-quality/1-5"))
                .isEqualTo("服务质量 (1–5)");
    }

    @Test
    void eachCurrencyByItselfAndWhoBearsTheBlame() throws IOException {
        assertThat(rows("Compensation"))
                .containsExactly(
                        "Currency | Complaints with a payment | Paid | Mean per complaint",
                        "CNY | 4 | #,##0.00 1234.5 | #,##0.00 308.63",
                        "JPY | 1 | 9000 | 9000");
        assertThat(rows("Liability"))
                .containsExactly(
                        "By | Name | Complaints | Sum of shares", "Unit liable | repairs | 3 | #,##0.0000 2.5");
    }

    @Test
    void tasksByKindAndStateAndAShareOfNoneIsADash() throws IOException {
        assertThat(rows("Tasks"))
                .containsExactlyInAnyOrder(
                        "Task | Open | Reported | Done | Cancelled | Total | Done of those not cancelled",
                        "rectification | 1 | 0 | 3 | 0 | 4 | 0.75",
                        "preventive measure | 0 | 0 | 0 | 1 | 1 | –");
    }

    @Test
    void reasonsAddUpToThoseNotTakenUp() throws IOException {
        Figures total = Figures.of(Measure.RECEIVED, 5)
                .plus(Figures.of(Measure.REFUSED, 4))
                .plus(Figures.of(Measure.MERGED, 1));
        Figures late = Figures.of(Measure.RECEIVED, 3).plus(Figures.of(Measure.REFUSED, 3));
        Figures elsewhere = Figures.of(Measure.RECEIVED, 2)
                .plus(Figures.of(Measure.REFUSED, 1))
                .plus(Figures.of(Measure.MERGED, 1));
        Invented refused = new Invented()
                .cell(Axis.TOTAL, "", total)
                .cell(Axis.REFUSAL, "TIME_BARRED", late)
                .cell(Axis.REFUSAL, "HANDLED_ELSEWHERE", elsewhere);
        assertThat(rows(Invented.report(refused, UnaryOperator.identity()), Read.ENGLISH, "Not taken up"))
                .containsExactly(
                        "Reason for not taking it up | Not taken up | Share",
                        "time-barred | 3 | 0.75",
                        "handled elsewhere | 1 | 0.25");
    }

    @Test
    void unfinishedOnesAsTheReportListsThem() throws IOException {
        assertThat(rows("Unfinished"))
                .containsExactly(
                        "Number | Category | Received | Progress | Priority | Department | Person | Due | Days overdue",
                        "TS-2026-1 | developer | yyyy-mm-dd 2026-06-01T00:00 | under investigation | urgent | repairs | u-7"
                                + " | yyyy-mm-dd 2026-06-30T00:00 | 2",
                        "TS-2026-2 | developer | yyyy-mm-dd 2026-06-02T00:00 | under investigation | urgent | repairs | u-7"
                                + " | yyyy-mm-dd 2026-06-30T00:00 | ",
                        "(there are more) |  |  |  |  |  |  |  | ");
    }

    @Test
    void majorOnesWithCausesAnalysisAndLesson() throws IOException {
        assertThat(rows("Major complaints"))
                .containsExactly(
                        "Number | Received | Category | Grounds | Content | Causes | Analysis | Lesson",
                        "TS-2026-9 | yyyy-mm-dd 2026-06-02T00:00 | house-repair | media | No water in three buildings"
                                + " | maintenance | The pump had not been serviced. | Service pumps each spring.");
    }
}
