package io.opencomplaint.examples.documents.chart;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One bar a rate, from 0 to 100 %.
 *
 * @param name what the rates are of
 * @param rates from top to bottom
 */
public record RateBars(String name, List<Rate> rates) implements Figure {

    /** Copies the rates. */
    public RateBars {
        rates = List.copyOf(rates);
    }

    @Override
    public int height() {
        return 40 + Look.ROW * rates.size();
    }

    @Override
    public Map<String, Object> options() {
        List<Object> values = rates.stream()
                .<Object>map(rate -> Look.marked(rate.share() == null ? 0 : 100 * rate.share(), rate.figure()))
                .toList();
        return Look.chart(Map.of(
                "grid", Look.grid(8, 130),
                "xAxis", Look.percent(),
                "yAxis", Look.rows(rates.stream().map(Rate::label).toList()),
                "series", List.of(Look.bars(name, values))));
    }

    /**
     * A rate.
     *
     * @param label what it is of
     * @param share from 0 to 1; null when there is nothing to divide by
     * @param figure what is written at the end of the bar
     */
    public record Rate(String label, @Nullable Double share, String figure) {}
}
