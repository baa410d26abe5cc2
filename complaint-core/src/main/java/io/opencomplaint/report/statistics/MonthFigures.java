package io.opencomplaint.report.statistics;

import io.opencomplaint.spi.Figures;
import java.time.YearMonth;

/**
 * One point of a curve 月度数据.
 *
 * @param month of receipt
 * @param figures of the complaints that were received in it
 */
public record MonthFigures(YearMonth month, Figures figures) {

    /**
     * Its rates.
     *
     * @return rates of its figures
     */
    public Rates rates() {
        return new Rates(figures);
    }
}
