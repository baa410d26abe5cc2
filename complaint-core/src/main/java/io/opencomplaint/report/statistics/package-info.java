/** Statistics of many complaints: what each contributes, sums by axis and month, rates, times, comparisons 统计分析. */
@NullMarked
package io.opencomplaint.report.statistics;

import org.jspecify.annotations.NullMarked;
