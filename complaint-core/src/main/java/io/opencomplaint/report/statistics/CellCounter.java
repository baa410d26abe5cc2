package io.opencomplaint.report.statistics;

import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Figures;
import java.time.YearMonth;

/** Takes in what complaints contribute. */
@FunctionalInterface
interface CellCounter {

    void add(Axis axis, YearMonth month, String key, Figures figures);
}
