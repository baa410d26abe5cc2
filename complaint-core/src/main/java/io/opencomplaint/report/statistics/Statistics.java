package io.opencomplaint.report.statistics;

import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Cell;
import io.opencomplaint.spi.CellQuery;
import io.opencomplaint.spi.Figures;
import io.opencomplaint.spi.Measure;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the complaints of a period come to 统计结果: those that were received in it, as they stand, broken down by every {@link Axis}.
 * Immutable.
 */
public final class Statistics {

    private static final Set<Axis> SUMMED = Set.copyOf(EnumSet.complementOf(EnumSet.of(Axis.CLOSING, Axis.MAJOR)));

    private static final Set<Axis> LASTING =
            Set.of(Axis.TOTAL, Axis.HANDLING_TIME, Axis.WORKING_TIME, Axis.FIRST_REPLY_TIME);

    /** Of what the groups of an axis are parts. */
    private static final Map<Axis, Axis> ABOVE =
            Map.of(Axis.SUBCATEGORY, Axis.CATEGORY, Axis.LIABLE_PERSON, Axis.LIABLE_UNIT);

    /** In months. */
    private static final long MAX_GAPLESS = 120;

    private final Map<Axis, List<Group>> groups;
    private final List<MonthFigures> curve;
    private final int most;
    private final Set<Axis> withheld;

    private Statistics(Map<Axis, List<Group>> groups, List<MonthFigures> curve, int most, Set<Axis> withheld) {
        this.groups = groups;
        this.curve = curve;
        this.most = most;
        this.withheld = withheld;
    }

    /**
     * Reads the statistics of a period from where cells are.
     *
     * @param period which
     * @param cells a rollup, or what was counted one by one; asked a few times
     * @param overdue those of the period that are overdue, counted in the same way
     * @param most how many keys of each open axis at most
     * @return the statistics
     */
    public static Statistics of(
            ReportPeriod period, Function<CellQuery, List<Cell>> cells, CellSums overdue, int most) {
        YearMonth from = period.firstMonth();
        YearMonth to = period.lastMonth();
        CellQuery late = new CellQuery(SUMMED, from, to, false, CellQuery.MAX_KEYS);
        Map<Axis, Map<String, Long>> lateOnes = new EnumMap<>(Axis.class);
        for (Cell cell : overdue.cells(late)) {
            lateOnes.computeIfAbsent(cell.at().axis(), unused -> new HashMap<>())
                    .put(cell.at().key(), cell.figures().of(Measure.RECEIVED));
        }
        Map<Axis, List<Group>> groups = new EnumMap<>(Axis.class);
        for (Cell cell : cells.apply(new CellQuery(SUMMED, from, to, false, most))) {
            long overdueOnes = lateOnes.getOrDefault(cell.at().axis(), Map.of())
                    .getOrDefault(cell.at().key(), 0L);
            groups.computeIfAbsent(cell.at().axis(), unused -> new ArrayList<>())
                    .add(new Group(cell.at().key(), cell.figures(), overdueOnes));
        }
        groups.replaceAll((axis, some) -> List.copyOf(some));
        return new Statistics(groups, curve(from, to, cells), most, Set.of());
    }

    private static List<MonthFigures> curve(YearMonth from, YearMonth to, Function<CellQuery, List<Cell>> cells) {
        CellQuery query = new CellQuery(Set.of(Axis.TOTAL), from, to, true, CellQuery.MAX_KEYS);
        Map<YearMonth, Figures> months = cells.apply(query).stream()
                .collect(Collectors.toMap(cell -> cell.at().month(), Cell::figures));
        List<MonthFigures> curve = new ArrayList<>();
        if (months.isEmpty()) {
            return List.of();
        }
        YearMonth first = months.keySet().stream().min(YearMonth::compareTo).orElse(from);
        YearMonth last = months.keySet().stream().max(YearMonth::compareTo).orElse(to);
        // A mistyped year would make a curve of thousands of empty months.
        boolean gapless = ChronoUnit.MONTHS.between(first, last) < MAX_GAPLESS;
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            Figures figures = months.get(month);
            if (gapless || figures != null) {
                curve.add(new MonthFigures(month, figures == null ? Figures.NONE : figures));
            }
        }
        return List.copyOf(curve);
    }

    /**
     * The same without small groups, and without as many others as it takes so that the total minus what is shown does not give them away
     * 小样本抑制. The total stays, and so do the spreads of durations, which tell how long and not who.
     *
     * @param least how many complaints a group has at the least to be shown
     * @return a copy, in which an axis that lacks a group is not complete
     */
    public Statistics withoutGroupsBelow(int least) {
        SmallGroups small = new SmallGroups(least);
        Map<Axis, Set<String>> hidden = new EnumMap<>(Axis.class);
        Map<Axis, List<Group>> shown = new EnumMap<>(Axis.class);
        groups.forEach((axis, all) -> {
            Set<String> ofAxis = LASTING.contains(axis)
                    ? Set.of()
                    : small.ofPaths(
                            all.stream().collect(Collectors.toMap(Group::key, Group::size)),
                            hidden.getOrDefault(ABOVE.get(axis), Set.of()));
            hidden.put(axis, ofAxis);
            shown.put(
                    axis,
                    all.stream().filter(group -> !ofAxis.contains(group.key())).toList());
        });
        Set<YearMonth> months = new HashSet<>();
        small.hide(
                curve.stream().collect(Collectors.toMap(MonthFigures::month, month -> month.figures()
                        .of(Measure.RECEIVED))),
                months);
        hidden.values().removeIf(Set::isEmpty);
        return new Statistics(
                shown,
                curve.stream().filter(month -> !months.contains(month.month())).toList(),
                most,
                Set.copyOf(hidden.keySet()));
    }

    /**
     * All complaints of the period.
     *
     * @return zeros when there are none
     */
    public Group total() {
        return by(Axis.TOTAL).stream().findFirst().orElse(new Group("", Figures.NONE, 0));
    }

    /**
     * The groups of an axis.
     *
     * @param axis any but CLOSING and MAJOR
     * @return those with the most complaints first, then by key; of an open axis no more than were asked for; immutable
     * @throws IllegalArgumentException when it is one of these
     */
    public List<Group> by(Axis axis) {
        if (!SUMMED.contains(axis)) {
            throw new IllegalArgumentException("Statistics of a period have no groups by " + axis
                    + "; major cases and the flow of a report have what it is for");
        }
        return groups.getOrDefault(axis, List.of());
    }

    /**
     * One group.
     *
     * @param axis any but CLOSING and MAJOR
     * @param key as the axis says
     * @return empty when it has no complaints, or was not among those that were asked for
     * @throws IllegalArgumentException when the axis is CLOSING or MAJOR
     */
    public Optional<Group> of(Axis axis, String key) {
        return by(axis).stream().filter(group -> group.key().equals(key)).findFirst();
    }

    /**
     * Whether all groups of an axis are there.
     *
     * @param axis any but CLOSING and MAJOR
     * @return false when there may be more than were asked for
     * @throws IllegalArgumentException when the axis is CLOSING or MAJOR, and so has no groups here
     */
    public boolean isComplete(Axis axis) {
        return (!axis.isOpen() || by(axis).size() < most) && !withheld.contains(axis);
    }

    /**
     * Groups of an axis on which each complaint counts once, and what is left of the total.
     *
     * @param axis CATEGORY, CHANNEL, SOURCE, TIER, PRIORITY, SEVERITY, UNIT, HANDLER or RESPONDENT
     * @param first how many groups to keep, 1 or more
     * @return the figures of all others
     * @throws IllegalArgumentException when a complaint may have several keys on the axis, or none
     */
    public Figures others(Axis axis, int first) {
        if (!axis.isPartition()) {
            throw new IllegalArgumentException(
                    "A complaint may have several keys or none by " + axis + ", so nothing is left of the total");
        }
        Figures left = total().figures();
        for (Group group : by(axis).subList(0, Math.min(first, by(axis).size()))) {
            left = left.minus(group.figures());
        }
        return left;
    }

    /**
     * Month by month 月度曲线.
     *
     * @return from the first to the last month of the period in which complaints were received, without a gap where these are no
     *     more than ten years apart; empty when none were; immutable
     */
    public List<MonthFigures> curve() {
        return curve;
    }

    /**
     * From receipt to the end, of those that were decided 办理时长.
     *
     * @return by the clock on the wall
     */
    public TimeSpread handlingTime() {
        return spread(Axis.HANDLING_TIME, Measure.HANDLING_SECONDS);
    }

    /**
     * Working time from receipt to the end, of those that were decided 办理工时.
     *
     * @return by the policy's calendar
     */
    public TimeSpread workingTime() {
        return spread(Axis.WORKING_TIME, Measure.WORKED_SECONDS);
    }

    /**
     * From receipt to the first reply 首次答复时长.
     *
     * @return by the clock on the wall
     */
    public TimeSpread firstReplyTime() {
        return spread(Axis.FIRST_REPLY_TIME, Measure.REPLY_SECONDS);
    }

    /**
     * Complaints of each key beside what they are out of 投诉率 (S13, S23).
     *
     * @param axis any but CLOSING and MAJOR
     * @param denominators what the host knows: orders, deliveries, revenue; none negative
     * @return in the order of the map, one for each key that has a denominator and whose complaints are known: those of a key that
     *     is not listed are none where all are listed, and are not known otherwise
     * @throws IllegalArgumentException when the axis is CLOSING or MAJOR
     * @throws io.opencomplaint.InvalidValueException when a denominator is negative
     */
    public List<ComplaintRate> rates(Axis axis, Map<String, BigDecimal> denominators) {
        Map<String, Long> received = by(axis).stream().collect(Collectors.toMap(Group::key, Group::received));
        return denominators.entrySet().stream()
                .filter(entry -> isComplete(axis) || received.containsKey(entry.getKey()))
                .map(entry ->
                        new ComplaintRate(entry.getKey(), received.getOrDefault(entry.getKey(), 0L), entry.getValue()))
                .toList();
    }

    private TimeSpread spread(Axis axis, Measure seconds) {
        Map<DurationBucket, Long> counts = new HashMap<>();
        for (Group group : by(axis)) {
            counts.put(DurationBucket.ofKey(group.key()), group.received());
        }
        return TimeSpread.of(counts, total().of(seconds));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Statistics statistics
                && groups.equals(statistics.groups)
                && curve.equals(statistics.curve)
                && most == statistics.most
                && withheld.equals(statistics.withheld);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(new Object[] {groups, curve});
    }
}
