package io.opencomplaint.report.statistics;

import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Cell;
import io.opencomplaint.spi.Figures;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An axis month by month 分月统计. Immutable.
 *
 * @param axis what is broken down by
 * @param cells one a month and key, by month, then the key with the most complaints, then by key; what is all zero is not there.
 *     Months are those of receipt, of {@link Axis#CLOSING} those of the end
 * @param uncounted how many complaints have changed since the sums were refreshed; 0 where they were counted one by one
 */
public record MonthlyCounts(Axis axis, List<Cell> cells, long uncounted) {

    /**
     * Copies the cells.
     *
     * @param axis what is broken down by
     * @param cells one a month and key
     * @param uncounted how many complaints have changed since
     */
    public MonthlyCounts {
        cells = List.copyOf(cells);
    }

    /**
     * The figures of each month, by key.
     *
     * @return months in order, each with its keys in order; a copy
     */
    public SortedMap<YearMonth, Map<String, Figures>> byMonth() {
        SortedMap<YearMonth, Map<String, Figures>> months = new TreeMap<>();
        for (Cell cell : cells) {
            months.computeIfAbsent(cell.at().month(), unused -> new TreeMap<>())
                    .put(cell.at().key(), cell.figures());
        }
        return months;
    }

    /**
     * The figures of each quarter, by key.
     *
     * @return quarters by their first months, in order, each with its keys in order; a copy
     */
    public SortedMap<YearMonth, Map<String, Figures>> byQuarter() {
        SortedMap<YearMonth, Map<String, Figures>> quarters = new TreeMap<>();
        for (Cell cell : cells) {
            YearMonth month = cell.at().month();
            YearMonth first = month.withMonth((month.getMonthValue() - 1) / 3 * 3 + 1);
            quarters.computeIfAbsent(first, unused -> new TreeMap<>())
                    .merge(cell.at().key(), cell.figures(), Figures::plus);
        }
        return quarters;
    }

    /**
     * The same without small groups, and without as many others as it takes so that neither the total of a month nor that of a key gives
     * them away 小样本抑制.
     *
     * @param least how many complaints a cell has at the least to be shown
     * @return a copy
     */
    public MonthlyCounts withoutGroupsBelow(int least) {
        if (axis == Axis.TOTAL) {
            return this;
        }
        SmallGroups small = new SmallGroups(least);
        Map<YearMonth, Map<String, Long>> table = new TreeMap<>();
        for (Cell cell : cells) {
            table.computeIfAbsent(cell.at().month(), unused -> new TreeMap<>())
                    .put(cell.at().key(), new Group("", cell.figures(), 0).size());
        }
        Map<YearMonth, Set<String>> hidden = small.ofTable(table);
        table.forEach((month, line) ->
                hidden.computeIfAbsent(month, unused -> new HashSet<>()).addAll(small.ofPaths(line, Set.of())));
        return new MonthlyCounts(
                axis,
                cells.stream()
                        .filter(cell -> !hidden.getOrDefault(cell.at().month(), Set.of())
                                .contains(cell.at().key()))
                        .toList(),
                uncounted);
    }
}
