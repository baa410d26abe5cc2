package io.opencomplaint.examples.documents.chart;

import java.util.List;
import java.util.Map;

/**
 * One bar a type, what is finished dark and what is not striped, with the rate at its end (S6, 各投诉业务类型完成比例).
 *
 * @param finished the word for what is finished
 * @param unfinished the word for what is not
 * @param types from top to bottom
 */
public record CompletionBars(String finished, String unfinished, List<Type> types) implements Figure {

    /** Copies the types. */
    public CompletionBars {
        types = List.copyOf(types);
    }

    @Override
    public int height() {
        return 70 + Look.ROW * types.size();
    }

    @Override
    public Map<String, Object> options() {
        Map<String, Object> done =
                Look.bars(finished, types.stream().map(Type::finished).toList());
        Map<String, Object> open =
                Look.striped(unfinished, types.stream().map(Type::unfinished).toList());
        Map<String, Object> rates = Look.unseen(
                types.stream().map(type -> Look.marked(0, type.rate())).toList());
        return Look.chart(Map.of(
                "legend", Look.legend(List.of(finished, unfinished)),
                "grid", Look.grid(30, 110),
                "xAxis", Look.numbers("{value}"),
                "yAxis", Look.rows(types.stream().map(Type::label).toList()),
                "series", List.of(stacked(done), stacked(open), stacked(rates))));
    }

    private static Map<String, Object> stacked(Map<String, Object> bars) {
        return Look.with(bars, "stack", "all");
    }

    /**
     * A type of complaint.
     *
     * @param label its name
     * @param finished how many are finished
     * @param unfinished how many are not
     * @param rate what is written at the end of the bar
     */
    public record Type(String label, long finished, long unfinished, String rate) {}
}
