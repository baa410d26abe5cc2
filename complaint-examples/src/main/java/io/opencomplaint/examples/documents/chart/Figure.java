package io.opencomplaint.examples.documents.chart;

import java.util.Map;

/** Labels and values, and how they become a chart. */
public sealed interface Figure permits CompletionBars, MonthlyCurve, ParetoChart, RateBars, ShareBars {

    /** How high the chart must be for all its labels to be readable. */
    int height();

    /** What ECharts draws: numbers, texts, lists and maps. */
    Map<String, Object> options();
}
