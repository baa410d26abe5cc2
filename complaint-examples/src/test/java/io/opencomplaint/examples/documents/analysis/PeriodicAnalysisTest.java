package io.opencomplaint.examples.documents.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.report.statistics.PeriodReport;
import io.opencomplaint.spi.Axis;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodicAnalysisTest {

    private static final String NONE = "–";

    private static final PeriodReport REPORT = Invented.report(UnaryOperator.identity());
    private static final Document ENGLISH = page(Cover.of("Specimen Estates"), Locale.ENGLISH, REPORT);
    private static final Document CHINESE = page(Cover.of("样本物业"), Locale.CHINESE, REPORT);

    @Test
    void theOverviewComparesWithThePeriodBeforeAndWithLastYear() {
        assertThat(cells(ENGLISH, "comparison", "Received")).containsExactly("60", "40", "+20 (+50.0 %)", "0", "+60");
        assertThat(cells(ENGLISH, "comparison", "Completion rate"))
                .containsExactly("86.7 %", "90.0 %", "−3.3 pp", NONE, NONE);
        assertThat(cells(CHINESE, "comparison", "投诉总数")).startsWith("60", "40", "+20 (+50.0 %)");
        assertThat(ENGLISH.select("#overview p").first().text())
                .contains(
                        "60 complaints",
                        "previous period: 40",
                        "6 of them valid",
                        "52 are closed",
                        "86.7 %",
                        "8 are still open");
    }

    @Test
    void aTypeIsCompleteByWhatIsClosedOfWhatIsToBeHandled() {
        assertThat(cells(ENGLISH, "completion", "environment")).containsExactly("33", "33", "30", "3", "0", "90.9 %");
        assertThat(cells(ENGLISH, "completion", "(not classified)")).endsWith("0.0 %");
        assertThat(cells(ENGLISH, "completion", "Total")).containsExactly("60", "60", "52", "8", "0", "86.7 %");
        assertThat(cells(ENGLISH, "types", "environment")).containsExactly("33", "30", "+3 (+10.0 %)", "0", "+33");
        assertThat(drawing(ENGLISH, "completion")).contains("environment", "90.9 % 30/33");
    }

    @Test
    void theCurveHasTotalAndValidOfEachMonth() {
        assertThat(cells(ENGLISH, "curve", "Apr 2026")).startsWith("18", "2");
        assertThat(cells(CHINESE, "curve", "2026年5月")).startsWith("24", "1");
        assertThat(drawing(CHINESE, "curve")).contains("2026年4月", "24", "投诉总数", "有效投诉");
        assertThat(CHINESE.select("#curve desc").text()).contains("2026年6月：总数 18，有效 3");
    }

    @Test
    void causesAddUpAsParetoSortedThem() {
        assertThat(cells(ENGLISH, "causes", "late-reply")).containsExactly("12", "60.0 %", "60.0 %");
        assertThat(cells(ENGLISH, "causes", "no-rule")).containsExactly("2", "10.0 %", "100.0 %");
    }

    @Test
    void aTargetWithoutAnyEndHasNoRate() {
        assertThat(cells(ENGLISH, "by-target", "first-reply")).containsExactly("40", "2", "1", "95.2 %");
        assertThat(cells(ENGLISH, "by-target", "visit")).containsExactly("0", "0", "1", NONE);
        assertThat(cells(ENGLISH, "by-family", "own promise")).endsWith("80.0 %");
    }

    @Test
    void timesAreOfTheWallAndOfWork() {
        assertThat(cells(ENGLISH, "times", "Handling"))
                .containsExactly("52", "1 d 1 h", "1 d 1 h", "1 d 1 h", "1 d 1 h", "1 d 1 h");
        assertThat(cells(ENGLISH, "times", "Handling, working time")).startsWith("52", "8 h 20 min", "8 h 20 min");
        assertThat(cells(CHINESE, "times", "首次答复")).startsWith("55", "1 小时 0 分钟");
    }

    @Test
    void whatPeopleAndAuditsSayHasItsDenominators() {
        assertThat(cells(ENGLISH, "opinions", "Surveys answered")).containsExactly("30", "40", "75.0 %");
        assertThat(cells(ENGLISH, "opinions", "Compliance of the procedure")).containsExactly("7", "8", "87.5 %");
        assertThat(cells(ENGLISH, "opinions", "Compliance of the result")).containsExactly("6", "8", "75.0 %");
        assertThat(cells(ENGLISH, "by-aspect", "fairness")).containsExactly("4", "4.50");
    }

    @Test
    void currenciesAreNeverSummed() {
        assertThat(cells(ENGLISH, "compensation", "CNY")).containsExactly("4", "1,234.50", "308.63");
        assertThat(cells(ENGLISH, "compensation", "JPY")).containsExactly("1", "9,000", "9,000");
        assertThat(ENGLISH.select("#grid-compensation tbody tr")).hasSize(2);
    }

    @Test
    void unitsBearTheSumOfTheirShares() {
        assertThat(cells(ENGLISH, "liability", "repairs")).containsExactly("3", "2.50");
    }

    @Test
    void whatIsCutSaysSo() {
        for (Axis axis : List.of(Axis.CONCERN, Axis.LIABLE_UNIT)) {
            PeriodReport report = Invented.report(Invented.most(axis), UnaryOperator.identity());
            String section = axis == Axis.CONCERN ? "#kinds" : "#amends";
            assertThat(page(Cover.of("Specimen"), Locale.ENGLISH, report)
                            .select(section + " .hint")
                            .text())
                    .contains("most frequent; the statistics workbook has more");
            assertThat(ENGLISH.select(section + " .hint").text()).doesNotContain("most frequent; the statistics");
        }
    }

    @Test
    void whatIsStillOpenIsNotComparedWithAPeriodThatIsLongerPast() {
        assertThat(ENGLISH.select("#overview .change").eachText()).hasSize(6);
    }

    @Test
    void tasksAreDoneOfThoseThatWereNotCancelled() {
        assertThat(cells(ENGLISH, "measures", "rectification")).endsWith("4", "75.0 %");
        assertThat(cells(ENGLISH, "measures", "preventive measure")).endsWith("1", NONE);
    }

    @Test
    void repeatsAreNamedByKey() {
        assertThat(cells(ENGLISH, "repeat-problems", "parking")).containsExactly("shop-7", "3");
        assertThat(cells(ENGLISH, "repeat-customers", "flat-1")).containsExactly("4");
    }

    @Test
    void theUnfinishedHaveTheDayOnWhichTheyWereDueAndWhoIsLateStandsOut() {
        assertThat(cells(ENGLISH, "unfinished", "TS-2026-1"))
                .containsExactly(
                        "Jun 1, 2026",
                        "under investigation",
                        "developer",
                        "repairs / u-7",
                        "urgent",
                        "Jun 30, 2026 – overdue");
        assertThat(ENGLISH.select("#grid-unfinished tr.alert")).hasSize(1);
        assertThat(ENGLISH.select("#unfinished .hint").text()).contains("more than 2");
    }

    @Test
    void aMajorCaseHasCaseAnalysisAndLesson() {
        assertThat(CHINESE.select("#majors dt").eachText()).containsExactly("案例简述", "认定依据", "原因", "案例分析", "案例启示");
        assertThat(CHINESE.select("#majors dd").eachText())
                .containsExactly(
                        "No water in three buildings",
                        "media",
                        "maintenance",
                        "The pump had not been serviced.",
                        "Service pumps each spring.");
    }

    @Test
    void aRateOverItsTargetStandsOutAndNothingIsDividedByZero() {
        Map<String, BigDecimal> deliveries = new LinkedHashMap<>();
        deliveries.put("respondent-1", new BigDecimal("2000"));
        deliveries.put("respondent-2", new BigDecimal("2000"));
        deliveries.put("respondent-3", BigDecimal.ZERO);
        Denominators rates =
                new Denominators("Complaints per delivery", Axis.RESPONDENT, deliveries, new BigDecimal("0.018"));
        Document page = page(new Cover("Specimen", KeyNames.NONE, List.of(rates)), Locale.ENGLISH, REPORT);

        assertThat(cells(page, "rates-respondent", "respondent-1"))
                .containsExactly("40", "2,000", "2.00 %", "1.80 %", "over target");
        assertThat(cells(page, "rates-respondent", "respondent-2")).endsWith("1.00 %", "1.80 %", "within target");
        assertThat(cells(page, "rates-respondent", "respondent-3")).containsExactly("0", "0", NONE, "1.80 %", NONE);
        assertThat(page.select("#rates tr.alert")).hasSize(1);
    }

    @Test
    void aRateOfAKeyThatIsNotListedIsNotKnown() {
        Invented many = Invented.most(Axis.RESPONDENT);
        Denominators rates = new Denominators(
                "Complaints per delivery",
                Axis.RESPONDENT,
                Map.of("courier-9", new BigDecimal("2000")),
                new BigDecimal("0.018"));
        Cover cover = new Cover("Specimen", KeyNames.NONE, List.of(rates));

        Document page = page(cover, Locale.ENGLISH, Invented.report(many, UnaryOperator.identity()));
        assertThat(cells(page, "rates-respondent", "courier-9"))
                .containsExactly(NONE, "2,000", NONE, "1.80 %", "not known");
        assertThat(cells(page(cover, Locale.ENGLISH, REPORT), "rates-respondent", "courier-9"))
                .as("none where all are listed")
                .containsExactly("0", "2,000", "0.00 %", "1.80 %", "within target");
    }

    @Test
    void aTypeThatAPeriodDoesNotListIsNotZeroInIt() {
        Invented now = new Invented().cell(Axis.TOTAL, "", Invented.whole(1, 0, 0, 0));
        now.cell(Axis.CATEGORY, "zeta", Invented.whole(1, 0, 0, 0));
        PeriodReport report = Invented.report(now, Invented.most(Axis.CATEGORY), UnaryOperator.identity());

        assertThat(cells(page(Cover.of("Specimen"), Locale.ENGLISH, report), "types", "zeta"))
                .containsExactly("1", NONE, NONE, "0", "+1");
    }

    @Test
    void sharesOfTheMostFrequentCausesAreNotOfAllCauses() {
        PeriodReport report = Invented.report(Invented.most(Axis.CAUSE), UnaryOperator.identity());
        Document page = page(Cover.of("Specimen"), Locale.ENGLISH, report);

        assertThat(page.select("#causes .hint").text()).startsWith("Only the 1,000 most frequent causes are listed");
        assertThat(page.select("#grid-causes thead th").eachText())
                .endsWith("Share of those listed", "Cumulative, of those listed");
        assertThat(cells(page, "causes", "Other listed ones")).containsExactly("980", "98.0 %", "100.0 %");
        assertThat(drawing(page, "causes"))
                .contains("Cumulative, of those listed")
                .doesNotContain("Cumulative");
        assertThat(ENGLISH.select("#causes .hint")).as("all are listed").isEmpty();
        assertThat(drawing(ENGLISH, "causes")).contains("Cumulative");
    }

    @Test
    void theHostNamesItsKeys() {
        KeyNames names = (axis, key) -> axis == Axis.CATEGORY && key.equals("environment") ? "环境管理" : null;
        Document page = page(new Cover("样本", names, List.of()), Locale.CHINESE, REPORT);

        assertThat(cells(page, "completion", "环境管理")).startsWith("33");
        assertThat(cells(page, "completion", "house-repair")).startsWith("8");
        assertThat(drawing(page, "kinds")).contains("环境管理", "55.0 % 33");
    }

    @Test
    void aPeriodWithoutComplaintsIsADocumentWithoutRates() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            Document page = page(Cover.of("Specimen"), locale, Invented.empty());

            assertThat(page.select("h2")).hasSize(12);
            assertThat(page.select("svg.chart")).isEmpty();
            assertThat(page.text()).doesNotContain("NaN", "null", "Infinity", "0.0 %", "∞");
        }
        Document page = page(Cover.of("Specimen"), Locale.ENGLISH, Invented.empty());
        assertThat(cells(page, "comparison", "Completion rate")).containsOnly(NONE);
        assertThat(cells(page, "times", "Handling")).containsExactly("0", NONE, NONE, NONE, NONE, NONE);
        assertThat(page.select("#overview p").first().text()).isEqualTo("No complaints were received in this period.");
    }

    @Test
    void thePageNeedsNothingElseAndRunsNothing() {
        assertThat(ENGLISH.select("script, link, img, iframe, object, [src], [onload]"))
                .isEmpty();
        assertThat(ENGLISH.select("[href]").eachAttr("href")).isNotEmpty().allMatch(href -> href.startsWith("#"));
        assertThat(ENGLISH.select("style").html()).doesNotContain("url(", "@import");
        assertThat(ENGLISH.select("meta[http-equiv]").attr("content")).startsWith("default-src 'none'");
    }

    @Test
    void fromAnyThreadThePageIsTheSame() {
        PeriodicAnalysis analysis = new PeriodicAnalysis(Cover.of("Specimen Estates"), Locale.ENGLISH);

        List<String> pages = IntStream.range(0, 8)
                .parallel()
                .mapToObj(one -> analysis.html(REPORT))
                .distinct()
                .toList();

        assertThat(pages).hasSize(1);
        assertThat(Jsoup.parse(pages.get(0)).outerHtml()).isEqualTo(ENGLISH.outerHtml());
    }

    @Test
    void everyPartCanBeFoundAndEveryChartIsDescribed() {
        List<String> ids = ENGLISH.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
        for (Element link : ENGLISH.select("nav a")) {
            assertThat(ENGLISH.select(link.attr("href"))).hasSize(1);
        }
        for (Element chart : ENGLISH.select("svg.chart")) {
            assertThat(chart.attr("role")).isEqualTo("img");
            for (String id : chart.attr("aria-labelledby").split(" ", -1)) {
                assertThat(ENGLISH.getElementById(id).text()).isNotBlank();
            }
        }
        assertThat(ENGLISH.select("html").attr("lang")).isEqualTo("en");
        assertThat(CHINESE.select("html").attr("lang")).isEqualTo("zh");
    }

    @Test
    void ofTenThousandCategoriesTheLargestStayAndTheOthersAreSummed() {
        Invented many = new Invented().cell(Axis.TOTAL, "", Invented.whole(20_000, 0, 0, 0));
        many.cell(Axis.CATEGORY, "giant", Invented.whole(10_001, 0, 0, 0));
        for (int category = 1; category < 10_000; category++) {
            many.cell(Axis.CATEGORY, "c" + category, Invented.whole(1, 0, 0, 0));
        }
        Document page = page(Cover.of("Specimen"), Locale.ENGLISH, Invented.report(many, UnaryOperator.identity()));

        assertThat(cells(page, "completion", "giant")).startsWith("10,001");
        assertThat(cells(page, "completion", "Others")).startsWith("9,980");
        assertThat(drawing(page, "kinds")).contains("giant", "50.0 % 10,001", "Others", "49.9 % 9,988");
        assertThat(page.outerHtml().length()).isLessThan(300_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "\"><svg onload=alert(1)>",
                "</title></style></svg><script>alert(1)</script>",
                "' autofocus onfocus='alert(1)",
                "{{ page.title }}{% include \"style\" %}",
                "${7*7} #{7*7} {b} {0}",
                "]]><!--"
            })
    void hostileWordsStayWords(String hostile) {
        PeriodReport report = Invented.report(word -> hostile + word);
        Cover cover = new Cover(hostile, KeyNames.NONE, List.of());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            Document page = page(cover, locale, report);

            assertThat(page.select("script, img, [onerror], [onload], [onfocus], svg svg svg"))
                    .isEmpty();
            assertThat(page.select("svg.chart > svg")).hasSize(5);
            assertThat(page.title()).contains(hostile);
            assertThat(page.select(".organisation").text()).isEqualTo(hostile);
            assertThat(page.select("#majors dd").eachText()).contains(hostile + "No water in three buildings");
            assertThat(page.select("#completion desc").text()).contains(hostile);
            assertThat(page.select("#grid-by-unit tbody th").eachText()).contains(hostile + "unit-1");
            assertThat(page.select("#curve"))
                    .as("what comes after is still there")
                    .isNotEmpty();
        }
    }

    private static Document page(Cover cover, Locale locale, PeriodReport report) {
        return Jsoup.parse(new PeriodicAnalysis(cover, locale).html(report));
    }

    /** The cells of a row after the one that names it. */
    private static List<String> cells(Document page, String grid, String row) {
        return page.select("#grid-" + grid + " tbody tr").stream()
                .filter(line -> line.select("th").text().equals(row))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + row + " in " + grid))
                .select("td")
                .eachText();
    }

    /** The words in the chart of a section. */
    private static List<String> drawing(Document page, String section) {
        return page.select("#" + section + " svg.chart > svg text").eachText();
    }
}
