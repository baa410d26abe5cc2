package io.opencomplaint.examples.documents.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How all charts look: dark and light colours that stay apart in grey and for who sees no red or green, hatching where two
 * meet, and letters of a font that has Chinese ones.
 */
final class Look {

    /** Names in single quotes: ECharts writes them into an attribute in double ones. */
    static final String FONT = "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif";

    static final String DARK = "#1f4e79";
    static final String WARM = "#b35900";
    static final String LIGHT = "#f0b75a";
    static final String INK = "#222";
    static final int FONT_SIZE = 13;

    /** What one bar takes, with the space to the next. */
    static final int ROW = 28;

    /** What names may be wider in the reader's font than ECharts, which has none, believes. */
    private static final int LETTERS_DIFFER = 24;

    private static final String GREY = "#d9dde3";
    private static final int LONGEST_LABEL = 40;

    private Look() {}

    static Map<String, Object> chart(Map<String, Object> parts) {
        Map<String, Object> options = new HashMap<>(parts);
        options.put("animation", false);
        options.put("textStyle", Map.of("fontFamily", FONT, "fontSize", FONT_SIZE, "color", INK));
        return options;
    }

    static Map<String, Object> grid(int top, int right) {
        return Map.of("containLabel", true, "left", LETTERS_DIFFER, "right", right, "top", top, "bottom", 4);
    }

    static Map<String, Object> legend(List<String> names) {
        return Map.of(
                "data", names, "top", 0, "left", "center", "itemWidth", 22, "itemHeight", 12, "textStyle", letters());
    }

    /** An axis of numbers from 0 on. */
    static Map<String, Object> numbers(String pattern) {
        return Map.of(
                "type",
                "value",
                "min",
                0,
                "minInterval",
                1,
                "axisLabel",
                with(letters(), "formatter", pattern),
                "splitLine",
                Map.of("lineStyle", Map.of("color", GREY)));
    }

    static Map<String, Object> percent() {
        Map<String, Object> axis = new HashMap<>(numbers("{value} %"));
        axis.put("max", 100);
        axis.put("interval", 20);
        return axis;
    }

    static Map<String, Object> names(List<String> labels, Map<String, Object> letters) {
        return Map.of(
                "type", "category",
                "data", labels.stream().map(Look::shortened).toList(),
                "axisTick", Map.of("show", false),
                "axisLine", Map.of("lineStyle", Map.of("color", INK)),
                "axisLabel", letters);
    }

    /** Names down the left side, the first on top. */
    static Map<String, Object> rows(List<String> labels) {
        Map<String, Object> letters = with(letters(), "interval", 0);
        letters.put("width", 230);
        letters.put("overflow", "truncate");
        return with(names(labels, letters), "inverse", true);
    }

    static Map<String, Object> letters() {
        return Map.of("fontSize", FONT_SIZE, "color", INK);
    }

    static Map<String, Object> bars(String name, List<?> data) {
        return bars(name, Map.of("color", DARK), data);
    }

    /** Thin stripes, which tell a light bar from a dark one in any print. */
    static Map<String, Object> striped(String name, List<?> data) {
        return bars(name, Map.of("color", LIGHT, "borderColor", DARK, "borderWidth", 0.6, "decal", stripes()), data);
    }

    /** Bars that only carry the text at their end. */
    static Map<String, Object> unseen(List<?> data) {
        return bars("", Map.of(), data);
    }

    private static Map<String, Object> bars(String name, Map<String, Object> style, List<?> data) {
        return Map.of("type", "bar", "name", name, "silent", true, "barMaxWidth", 18, "itemStyle", style, "data", data);
    }

    private static Map<String, Object> stripes() {
        return Map.of(
                "symbol",
                "rect",
                "color",
                "rgba(60,40,0,0.45)",
                "dashArrayX",
                List.of(1, 0),
                "dashArrayY",
                List.of(2, 5),
                "rotation",
                -Math.PI / 4);
    }

    /** A value with the text at the right end of its bar. */
    static Map<String, Object> marked(Object value, String figure) {
        return marked(value, figure, Map.of("position", "right", "color", INK));
    }

    /** A value with a text. ECharts reads a text in braces as a place for a value: our figures have none. */
    static Map<String, Object> marked(Object value, String figure, Map<String, Object> place) {
        Map<String, Object> label = new HashMap<>(place);
        label.put("show", true);
        label.put("formatter", figure.replace("{", "").replace("}", ""));
        label.put("fontSize", FONT_SIZE);
        return Map.of("value", value, "label", label);
    }

    static Map<String, Object> with(Map<?, ?> map, String key, Object value) {
        Map<String, Object> all = new HashMap<>();
        map.forEach((name, old) -> all.put(String.valueOf(name), old));
        all.put(key, value);
        return all;
    }

    /** The whole name stands in the table beside the chart. */
    static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST_LABEL
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
    }
}
