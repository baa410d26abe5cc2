package io.opencomplaint.examples.documents.chart;

import java.util.List;
import java.util.Map;

/**
 * One bar a category (S6, 图表分析). Bars, since a ring of twelve needs twelve colours that print has not.
 *
 * @param name what is counted
 * @param bars from top to bottom
 */
public record ShareBars(String name, List<Bar> bars) implements Figure {

    /** Copies the bars. */
    public ShareBars {
        bars = List.copyOf(bars);
    }

    @Override
    public int height() {
        return 40 + Look.ROW * bars.size();
    }

    @Override
    public Map<String, Object> options() {
        List<Object> values = bars.stream()
                .<Object>map(bar -> Look.marked(bar.value(), bar.figure()))
                .toList();
        return Look.chart(Map.of(
                "grid", Look.grid(8, 110),
                "xAxis", Look.numbers("{value}"),
                "yAxis", Look.rows(bars.stream().map(Bar::label).toList()),
                "series", List.of(Look.bars(name, values))));
    }
}
