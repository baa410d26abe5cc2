package io.opencomplaint.report.statistics;

import io.opencomplaint.model.Complaint;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Cell;
import io.opencomplaint.spi.CellKey;
import io.opencomplaint.spi.CellQuery;
import io.opencomplaint.spi.Figures;
import io.opencomplaint.spi.Measure;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts complaints one by one, for stores without a rollup, for periods that are no whole months, and to check a rollup 逐件统计. What
 * it answers is what a {@link io.opencomplaint.spi.Rollup} of the same complaints would. For one thread; keeps no complaint.
 */
public final class CellSums {

    private static final Comparator<Cell> MOST_FIRST = Comparator.comparing(
                    (Cell cell) -> cell.figures().of(Measure.RECEIVED))
            .reversed()
            .thenComparing(cell -> cell.at().key());

    private final ZoneId zone;
    private final TreeMap<YearMonth, EnumMap<Axis, Map<String, Sum>>> months = new TreeMap<>();
    private @Nullable YearMonth latest;
    private @Nullable EnumMap<Axis, Map<String, Sum>> ofLatest;

    /**
     * Nothing counted yet.
     *
     * @param zone in which the month of an end is taken
     */
    public CellSums(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Counts a complaint.
     *
     * @param complaint not counted before
     */
    public void add(Complaint complaint) {
        Contribution.count(complaint, zone, this::add);
    }

    /**
     * What was counted.
     *
     * @param query which cells
     * @return as {@link io.opencomplaint.spi.Rollup#cells} says
     */
    public List<Cell> cells(CellQuery query) {
        List<Cell> cells = new ArrayList<>();
        query.axes().stream().sorted().forEach(axis -> {
            if (query.byMonth()) {
                months.subMap(query.from(), true, query.to(), true)
                        .forEach((month, axes) -> cells.addAll(cells(axis, month, of(axes, axis), Integer.MAX_VALUE)));
            } else {
                Map<String, Sum> sums = summed(axis, query);
                if (axis.isOpen()) {
                    sums.values().removeIf(sum -> sum.numbers[Measure.RECEIVED.place()] <= 0);
                }
                cells.addAll(cells(axis, query.from(), sums, axis.isOpen() ? query.most() : Integer.MAX_VALUE));
            }
        });
        return List.copyOf(cells);
    }

    private Map<String, Sum> summed(Axis axis, CellQuery query) {
        Map<String, Sum> sums = new HashMap<>();
        for (EnumMap<Axis, Map<String, Sum>> axes :
                months.subMap(query.from(), true, query.to(), true).values()) {
            of(axes, axis).forEach((key, sum) -> sums.computeIfAbsent(key, unused -> new Sum())
                    .add(sum));
        }
        return sums;
    }

    private static List<Cell> cells(Axis axis, YearMonth month, Map<String, Sum> sums, int most) {
        return sums.entrySet().stream()
                .map(entry -> new Cell(
                        new CellKey(axis, month, entry.getKey()),
                        entry.getValue().figures()))
                .filter(cell -> !cell.figures().isNone())
                .sorted(MOST_FIRST)
                .limit(most)
                .toList();
    }

    private static Map<String, Sum> of(EnumMap<Axis, Map<String, Sum>> axes, Axis axis) {
        return axes.getOrDefault(axis, Map.of());
    }

    private void add(Axis axis, YearMonth month, String key, Figures figures) {
        EnumMap<Axis, Map<String, Sum>> axes = ofLatest;
        if (axes == null || !month.equals(latest)) {
            axes = months.computeIfAbsent(month, unused -> new EnumMap<>(Axis.class));
            ofLatest = axes;
            latest = month;
        }
        axes.computeIfAbsent(axis, unused -> new HashMap<>())
                .computeIfAbsent(key, unused -> new Sum())
                .add(figures);
    }

    /** Grows with each complaint, so it can be changed. */
    private static final class Sum {

        private final long[] numbers = new long[Measure.values().length];
        private BigDecimal amount = BigDecimal.ZERO;

        void add(Figures figures) {
            figures.addTo(numbers);
            if (figures.amount().signum() != 0) {
                amount = amount.add(figures.amount());
            }
        }

        void add(Sum other) {
            for (int at = 0; at < numbers.length; at++) {
                numbers[at] += other.numbers[at];
            }
            amount = amount.add(other.amount);
        }

        Figures figures() {
            return Figures.of(numbers, amount);
        }
    }
}
