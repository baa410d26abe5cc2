/** Charts as SVG for pages: bars, a curve and a Pareto chart, drawn by ECharts without a browser. */
@NullMarked
package io.opencomplaint.examples.documents.chart;

import org.jspecify.annotations.NullMarked;
