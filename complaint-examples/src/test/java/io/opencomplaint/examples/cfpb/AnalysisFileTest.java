package io.opencomplaint.examples.cfpb;

import static io.opencomplaint.examples.cfpb.CsvText.good;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers of the page that the import writes are those of the file, counted without any code of the job. */
class AnalysisFileTest {

    private static final Map<String, String> CHANNELS =
            Map.of("Web", "web", "Referral", "referral", "Phone", "phone", "Postal mail", "mail", "Fax", "fax");

    @TempDir
    static Path folder;

    private static List<NamedCsvRecord> rows;
    private static Run run;
    private static Document page;

    @BeforeAll
    static void importEverything() throws IOException {
        Path file = folder.resolve("new").resolve("analysis.html");
        WholeImport.mustHaveWorked();
        run = Run.of("--url", WholeImport.URL, "--analysis", file);
        page = Jsoup.parse(Files.readString(file));
        try (Reader text = new InputStreamReader(
                        new GZIPInputStream(AnalysisFileTest.class.getResourceAsStream(
                                "/io/opencomplaint/examples/cfpb/cfpb_complaints_2014.csv.gz")),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> records = CsvReader.builder()
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofNamedCsvRecord(text)) {
            rows = records.stream().toList();
        }
    }

    @Test
    void theJobTellsAtItsEndWhereThePageIs() {
        Path file = folder.resolve("new").resolve("analysis.html");

        assertThat(run.out()).endsWith("Analysis with charts: " + file + System.lineSeparator());
    }

    @Test
    void thePageIsOfTheMonthsOfTheFile() {
        assertThat(page.select(".period").text()).isEqualTo("Oct 1, 2014 – Nov 30, 2014");
        assertThat(page.select("#curve svg text").eachText()).contains("Oct 2014", "Nov 2014");
        assertThat(counts("curve")).isEqualTo(Map.of("Oct 2014", month("10"), "Nov 2014", month("11")));
    }

    @Test
    void productsAreCountedAndCompletedAsTheFileHasThem() {
        assertThat(counts("completion"))
                .hasSize(10)
                .containsAllEntriesOf(counted(row -> row.getField("Product")))
                .containsEntry("Total", number(rows.size()));
        assertThat(column("completion", 3)).containsAllEntriesOf(closed(row -> row.getField("Product")));
        long closed = rows.stream().filter(AnalysisFileTest::isClosed).count();
        assertThat(column("completion", 6))
                .containsEntry("Total", String.format(Locale.ROOT, "%.1f %%", 100.0 * closed / rows.size()));
    }

    @Test
    void channelsAreCountedAsTheFileHasThem() {
        assertThat(counts("by-channel")).isEqualTo(counted(row -> CHANNELS.get(row.getField("Submitted via"))));
    }

    @Test
    void theCompaniesWithTheMostComplaintsAreListed() {
        Map<String, String> all = counted(row -> row.getField("Company"));

        assertThat(counts("by-respondent")).hasSize(11).containsKey("Others");
        counts("by-respondent").forEach((company, number) -> {
            if (!company.equals("Others")) {
                assertThat(all).containsEntry(company, number);
            }
        });
    }

    @Test
    void thoseThatWereDisputedAreReopenedAndOpen() {
        long disputed = rows.stream().filter(AnalysisFileTest::isDisputed).count();
        long open = rows.stream().filter(row -> !isClosed(row)).count();

        assertThat(column("comparison", 1))
                .containsEntry("Reopened", number(disputed))
                .containsEntry("Open", number(open));
    }

    @Test
    void inChineseOnRequestAndNothingOfNothing() throws IOException {
        Path file = folder.resolve("chinese.html");
        Run chinese = Run.of(
                CsvText.write(folder, good(1)), "--url", Contents.newDatabase(), "--locale", "zh", "--analysis", file);

        assertThat(chinese.out()).endsWith("投诉分析报告（含图表）：" + file + System.lineSeparator());
        assertThat(Jsoup.parse(Files.readString(file)).select("h1").text()).isEqualTo("客户投诉分析报告");

        Path none = folder.resolve("none.html");
        Run empty = Run.of(CsvText.write(folder), "--url", Contents.newDatabase(), "--analysis", none);
        assertThat(empty.exit()).isZero();
        assertThat(none).doesNotExist();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsTold() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "");
        Run refused = Run.of(
                CsvText.write(folder, good(1)),
                "--url",
                Contents.newDatabase(),
                "--analysis",
                taken.resolve("analysis.html"));

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("The analysis cannot be written to", "say by --analysis where to");
    }

    private static String month(String month) {
        return number(rows.stream()
                .filter(row -> row.getField("Date received").startsWith(month + "/"))
                .count());
    }

    private static Map<String, String> counted(Function<NamedCsvRecord, String> key) {
        return numbers(rows.stream().collect(Collectors.groupingBy(key, Collectors.counting())));
    }

    private static Map<String, String> closed(Function<NamedCsvRecord, String> key) {
        return numbers(rows.stream()
                .filter(AnalysisFileTest::isClosed)
                .collect(Collectors.groupingBy(key, Collectors.counting())));
    }

    private static boolean isClosed(NamedCsvRecord row) {
        return !row.getField("Company response").equals("In progress") && !isDisputed(row);
    }

    private static boolean isDisputed(NamedCsvRecord row) {
        return row.findField("Consumer disputed?").filter("Yes"::equals).isPresent();
    }

    private static Map<String, String> numbers(Map<String, Long> counts) {
        Map<String, String> said = new TreeMap<>();
        counts.forEach((key, count) -> said.put(key, number(count)));
        return said;
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static Map<String, String> counts(String grid) {
        return column(grid, 1);
    }

    /** A column of a table, by what names the rows. */
    private static Map<String, String> column(String grid, int column) {
        Map<String, String> cells = new TreeMap<>();
        for (Element row : page.select("#grid-" + grid + " tbody tr")) {
            cells.put(row.child(0).text(), row.child(column).text());
        }
        return cells;
    }
}
