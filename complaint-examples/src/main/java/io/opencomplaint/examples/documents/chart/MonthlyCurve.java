package io.opencomplaint.examples.documents.chart;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Total and valid complaints by month (S6, 综合曲线).
 *
 * @param total the word for all complaints
 * @param valid the word for the valid ones 有效投诉
 * @param months from left to right
 */
public record MonthlyCurve(String total, String valid, List<Month> months) implements Figure {

    private static final int FEW = 24;

    /** Per cent of the chart's height that a number takes. */
    private static final int NEAR = 15;

    /** Copies the months. */
    public MonthlyCurve {
        months = List.copyOf(months);
    }

    @Override
    public int height() {
        return 280;
    }

    @Override
    public Map<String, Object> options() {
        List<Object> all = months.stream()
                .<Object>map(month -> point(month.total(), "top", Look.DARK))
                .toList();
        List<Object> some = months.stream()
                .<Object>map(month -> point(month.valid(), placeOfValid(month), Look.WARM))
                .toList();
        List<Object> lines = List.of(
                line(total, Map.of("color", Look.DARK, "width", 2.5), "circle", all),
                line(valid, Map.of("color", Look.WARM, "width", 2.5, "type", "dashed"), "triangle", some));
        return Look.chart(Map.of(
                "legend", Look.legend(List.of(total, valid)),
                "grid", Look.grid(36, 30),
                "xAxis", Look.names(months.stream().map(Month::label).toList(), Look.letters()),
                "yAxis", Look.numbers("{value}"),
                "series", lines));
    }

    private static Map<String, Object> line(
            String name, Map<String, Object> style, String symbol, List<Object> values) {
        return Map.of(
                "type",
                "line",
                "name",
                name,
                "silent",
                true,
                "symbol",
                symbol,
                "symbolSize",
                8,
                "lineStyle",
                style,
                "itemStyle",
                Map.of("color", String.valueOf(style.get("color"))),
                "data",
                values);
    }

    private Object point(long value, String place, String colour) {
        return months.size() > FEW
                ? value
                : Look.marked(
                        value, String.format(Locale.ROOT, "%,d", value), Map.of("position", place, "color", colour));
    }

    /** Below its point, but not upon the axis; above then, but not upon the total. */
    private String placeOfValid(Month month) {
        long height = months.stream().mapToLong(Month::total).max().orElse(0);
        if (month.valid() * 100 >= height * NEAR && month.valid() > 0) {
            return "bottom";
        }
        return (month.total() - month.valid()) * 100 < height * NEAR ? "right" : "top";
    }

    /**
     * A month.
     *
     * @param label its name
     * @param total all complaints
     * @param valid the valid ones
     */
    public record Month(String label, long total, long valid) {}
}
