package io.opencomplaint.examples.documents.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Causes, the most frequent first, and what share they make together: which few to work on.
 *
 * @param count the word for how often
 * @param cumulative the word for the share so far
 * @param bars from left to right, what is left over last
 */
public record ParetoChart(String count, String cumulative, List<Bar> bars) implements Figure {

    /** Copies the bars. */
    public ParetoChart {
        bars = List.copyOf(bars);
    }

    @Override
    public int height() {
        return 340;
    }

    @Override
    public Map<String, Object> options() {
        Map<String, Object> letters = Look.with(Look.letters(), "interval", 0);
        letters.put("overflow", "break");
        letters.put("width", Math.max(48, 560 / Math.max(1, bars.size())));
        letters.put("fontSize", Look.FONT_SIZE - 1);
        return Look.chart(Map.of(
                "legend", Look.legend(List.of(count, cumulative)),
                "grid", Look.grid(44, 4),
                "xAxis", Look.names(bars.stream().map(Bar::label).toList(), letters),
                "yAxis",
                        List.of(Look.numbers("{value}"), Look.with(Look.percent(), "splitLine", Map.of("show", false))),
                "series", List.of(causes(), line())));
    }

    private Map<String, Object> causes() {
        // A single cause is all of them: its bar ends where the line is.
        Map<String, Object> place = bars.size() == 1
                ? Map.of("position", "insideTop", "distance", 14, "color", "#fff")
                : Map.of("position", "top", "color", Look.INK);
        List<Object> values = bars.stream()
                .<Object>map(bar -> Look.marked(bar.value(), bar.figure(), place))
                .toList();
        return Look.with(Look.bars(count, values), "barMaxWidth", 44);
    }

    private Map<String, Object> line() {
        return Map.of(
                "type",
                "line",
                "name",
                cumulative,
                "yAxisIndex",
                1,
                "silent",
                true,
                "symbol",
                "circle",
                "symbolSize",
                7,
                "lineStyle",
                Map.of("color", Look.WARM, "width", 2, "type", "dashed"),
                "itemStyle",
                Map.of("color", Look.WARM),
                "data",
                cumulated());
    }

    private List<Double> cumulated() {
        long all = bars.stream().mapToLong(Bar::value).sum();
        List<Double> shares = new ArrayList<>();
        long sum = 0;
        for (Bar bar : bars) {
            sum += bar.value();
            shares.add(all == 0 ? 0 : Math.round(1000.0 * sum / all) / 10.0);
        }
        return shares;
    }
}
