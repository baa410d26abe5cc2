package io.opencomplaint.examples.documents.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.examples.documents.chart.MonthlyCurve.Month;
import io.opencomplaint.examples.documents.chart.RateBars.Rate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingBoardTest {

    private static DrawingBoard board;

    @BeforeAll
    static void open() {
        board = DrawingBoard.open();
    }

    @AfterAll
    static void close() {
        board.close();
    }

    @Test
    void aTypeHasItsNameItsRateAndTwoBars() {
        Document svg = drawn(new CompletionBars(
                "已完成",
                "未完成",
                List.of(
                        new CompletionBars.Type("环境管理", 13, 0, "100 %"),
                        new CompletionBars.Type("车位管理", 1, 1, "50 %"))));

        assertThat(svg.select("text").eachText()).contains("环境管理", "车位管理", "100 %", "50 %", "已完成", "未完成");
        assertThat(svg.select("pattern")).as("stripes of what is unfinished").isNotEmpty();
    }

    @Test
    void aMonthHasItsNameAndBothCounts() {
        Document svg = drawn(new MonthlyCurve(
                "Total",
                "Valid",
                List.of(new Month("April", 18, 2), new Month("May", 24, 1), new Month("June", 18, 3))));

        assertThat(svg.select("text").eachText()).contains("April", "May", "June", "24", "3", "Total", "Valid");
        assertThat(svg.select("path[stroke-dasharray]"))
                .as("dashes of the valid ones")
                .isNotEmpty();
    }

    @Test
    void aRateOfNothingIsADash() {
        Document svg =
                drawn(new RateBars("On time", List.of(new Rate("Reply", null, "–"), new Rate("Close", 0.5, "50 %"))));

        assertThat(svg.select("text").eachText()).contains("–", "50 %").doesNotContain("NaN", "null");
    }

    @Test
    void theLineOfAParetoChartEndsAtAHundredPercent() {
        Document svg = drawn(new ParetoChart(
                "Count",
                "Cumulative",
                List.of(new Bar("Delay", 6, "6"), new Bar("Quality", 3, "3"), new Bar("Other", 1, "1"))));

        assertThat(svg.select("text").eachText()).contains("Delay", "6", "Quality", "Other", "100 %");
    }

    @ParameterizedTest
    @MethodSource("empty")
    void nothingToDrawIsAChartAllTheSame(Figure figure) {
        assertThat(drawn(figure).select("svg > *")).isNotEmpty();
        assertThat(drawn(figure).outerHtml()).doesNotContain("NaN");
    }

    static Stream<Figure> empty() {
        return Stream.of(
                new CompletionBars("done", "open", List.of()),
                new MonthlyCurve("total", "valid", List.of()),
                new ShareBars("count", List.of()),
                new RateBars("rate", List.of()),
                new ParetoChart("count", "cumulative", List.of()),
                new ParetoChart("count", "cumulative", List.of(new Bar("Delay", 0, "0"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</text></svg><img src=x onerror=alert(1)>",
                "\"');alert(1);//",
                "{b}{c}{a|x}",
                "&lt;b&gt;&amp;",
                "]]><b>",
                "a\u0000b\nc\u2028d",
                "\\u003cscript\\u003e"
            })
    void markupIsAText(String hostile) {
        for (Figure figure : figures(hostile)) {
            Document svg = drawn(figure);
            assertThat(svg.select("script, img, b, [onerror]")).isEmpty();
            assertThat(svg.select("svg")).hasSize(1);
            String squeezed = hostile.replaceAll("[\\s\u0000\u2028]+", "");
            assertThat(svg.select("text").text().replaceAll("[\\s\u0000\u2028\uFFFD]+", ""))
                    .contains(squeezed.substring(0, Math.min(6, squeezed.length())));
        }
    }

    private static List<Figure> figures(String label) {
        return List.of(
                new CompletionBars(label, "open", List.of(new CompletionBars.Type(label, 1, 1, label))),
                new MonthlyCurve(label, "valid", List.of(new Month(label, 1, 1))),
                new ShareBars(label, List.of(new Bar(label, 1, "1"))),
                new RateBars(label, List.of(new Rate(label, 1.0, "1"))),
                new ParetoChart("count", label, List.of(new Bar(label, 1, "1"))));
    }

    @Test
    void drawingsMayShareAPage() {
        List<String> first = drawn(twoTypes()).select("[id]").eachAttr("id");
        List<String> second = drawn(twoTypes()).select("[id]").eachAttr("id");

        assertThat(first).isNotEmpty().doesNotContainAnyElementsOf(second);
    }

    private static Figure twoTypes() {
        return new CompletionBars(
                "done",
                "open",
                List.of(new CompletionBars.Type("one", 1, 1, "50 %"), new CompletionBars.Type("two", 1, 0, "100 %")));
    }

    @Test
    void ofTenThousandBarsTheLongestStayAndTheOthersAreOne() {
        List<Bar> all = IntStream.rangeClosed(1, 10_000)
                .mapToObj(number -> new Bar("C" + number, number, ""))
                .toList();

        List<Bar> kept = Bar.longest(all, 3, (labels, value) -> new Bar("others " + labels, value, ""));

        assertThat(kept).extracting(Bar::label).containsExactly("C10000", "C9999", "C9998", "others 9997");
        assertThat(kept).extracting(Bar::value).containsExactly(10_000L, 9_999L, 9_998L, 9_997L * 9_998 / 2);
    }

    @Test
    void allBarsStayWhenTheyAreFew() {
        List<Bar> kept = Bar.longest(
                List.of(new Bar("b", 1, ""), new Bar("a", 1, ""), new Bar("c", 2, "")), 3, (labels, value) -> {
                    throw new AssertionError("there are no others");
                });

        assertThat(kept).extracting(Bar::label).containsExactly("c", "a", "b");
    }

    private static Document drawn(Figure figure) {
        return Jsoup.parse(board.draw("title", "description", figure).drawing(), "", Parser.xmlParser());
    }
}
