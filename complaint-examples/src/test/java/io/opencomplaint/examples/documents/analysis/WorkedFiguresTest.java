package io.opencomplaint.examples.documents.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.inmemory.InMemoryComplaintStore;
import io.opencomplaint.jdbc.JdbcComplaintStore;
import io.opencomplaint.jdbc.JdbcSchema;
import io.opencomplaint.report.statistics.PeriodReport;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.Measure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures that S6 works out, reproduced from complaints that lived through them. */
class WorkedFiguresTest {

    private static final Map<String, String> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("environment", "环境管理");
        TYPES.put("neighbour-disputes", "业户纠纷");
        TYPES.put("general-service", "综合服务");
        TYPES.put("safety", "安全管理");
        TYPES.put("house-management", "房屋管理");
        TYPES.put("house-repair", "房修管理");
        TYPES.put("developer", "地产相关");
        TYPES.put("parking", "车位管理");
        TYPES.put("shops", "商铺管理");
    }

    static Stream<ComplaintStore> stores() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        JdbcSchema.ofDefaults().create(dataSource);
        return Stream.of(new InMemoryComplaintStore(), JdbcComplaintStore.on(dataSource));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void sixTypesAreCompleteAndTheOthersTo88And50And33Percent(ComplaintStore store) {
        PeriodReport report = PropertyQuarter.reported(store);

        Map<String, Long> percent = new LinkedHashMap<>();
        for (String type : TYPES.keySet()) {
            percent.put(
                    type,
                    Math.round(100
                            * report.current()
                                    .of(Axis.CATEGORY, type)
                                    .orElseThrow()
                                    .rates()
                                    .completion()
                                    .rate()
                                    .orElseThrow()));
        }
        assertThat(percent.values()).containsExactly(100L, 100L, 88L, 100L, 100L, 100L, 33L, 50L, 100L);
        assertThat(report.current().curve().stream()
                        .map(month -> month.figures().of(Measure.RECEIVED)))
                .containsExactly(18L, 24L, 18L);
        assertThat(report.current().curve().stream().map(month -> month.rates().valid()))
                .containsExactly(2L, 1L, 3L);
        assertThat(report.unfinished().items()).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("stores")
    void thePageSaysTheSame(ComplaintStore store) {
        KeyNames names = (axis, key) -> axis == Axis.CATEGORY || axis == Axis.SUBCATEGORY ? TYPES.get(key) : null;
        Cover cover = new Cover("景瑞物业", names, List.of());
        Document page = Jsoup.parse(new PeriodicAnalysis(cover, Locale.CHINESE).html(PropertyQuarter.reported(store)));

        Map<String, String> rates = column(page, "completion", 6);
        assertThat(rates.values().stream().filter("100.0 %"::equals)).hasSize(6);
        assertThat(rates)
                .containsEntry("综合服务", "87.5 %")
                .containsEntry("车位管理", "50.0 %")
                .containsEntry("地产相关", "33.3 %");
        assertThat(column(page, "curve", 1))
                .containsExactly(Map.entry("2026年4月", "18"), Map.entry("2026年5月", "24"), Map.entry("2026年6月", "18"));
        assertThat(column(page, "curve", 2).values()).containsExactly("2", "1", "3");
        assertThat(page.select("#curve svg text").eachText()).contains("18", "24", "2", "1", "3", "2026年5月");
        assertThat(page.select("#completion svg text").eachText()).contains("87.5 % 7/8", "50.0 % 1/2", "33.3 % 1/3");
        assertThat(page.select("#grid-unfinished tbody tr")).hasSize(4);
        assertThat(column(page, "times", 2))
                .as("means")
                .containsEntry("首次答复", "45 分钟")
                .containsEntry("办理时长", "55 分钟");
    }

    /** A column of a table, by what names the rows, in their order. */
    private static Map<String, String> column(Document page, String grid, int column) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Element row : page.select("#grid-" + grid + " tbody tr")) {
            cells.put(row.child(0).text(), row.child(column).text());
        }
        return cells;
    }
}
