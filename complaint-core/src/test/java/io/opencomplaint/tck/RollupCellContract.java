package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.TENANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Cell;
import io.opencomplaint.spi.CellKey;
import io.opencomplaint.spi.CellQuery;
import io.opencomplaint.spi.Figures;
import io.opencomplaint.spi.Measure;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Cells come back exactly as they were added up: every measure, every key, every month. */
public abstract class RollupCellContract extends RollupUnderTest {

    private static final YearMonth DECEMBER = YearMonth.of(2023, 12);
    private static final YearMonth JANUARY = YearMonth.of(2024, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2024, 2);

    /** For subclasses. */
    protected RollupCellContract() {}

    @Test
    void everyMeasureAndTheAmountAreKeptApart() {
        long[] numbers = new long[Measure.values().length];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = 1_000_000_000_000_000L + at;
        }
        Figures figures = Figures.of(numbers, new BigDecimal("12.3456"));
        counted(Map.of(at(Axis.TOTAL, ""), figures));
        counted(Map.of(at(Axis.TOTAL, ""), Figures.of(Measure.SCORE, 1)));
        assertThat(sums(Axis.TOTAL))
                .as("each number is its own sum")
                .containsExactly(cell(Axis.TOTAL, "", figures.plus(Figures.of(Measure.SCORE, 1))));
    }

    @Test
    void everyAxisIsKeptApart() {
        Map<CellKey, Figures> changes = new HashMap<>();
        List<Cell> expected = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            Figures figures = received(expected.size() + 1);
            changes.put(at(axis, "k"), figures);
            expected.add(cell(axis, "k", figures));
        }
        counted(changes);
        assertThat(cells(new CellQuery(EnumSet.allOf(Axis.class), MARCH, MARCH, false, 1)))
                .as("by axis")
                .containsExactlyElementsOf(expected);
        assertThat(sums(Axis.CAUSE, Axis.TIER))
                .as("only what was asked for")
                .extracting(cell -> cell.at().axis())
                .containsExactly(Axis.TIER, Axis.CAUSE);
    }

    @Test
    void amountsKeepFourDecimalsAndTwentyOneDigitsBeforeThem() {
        CellKey paid = at(Axis.COMPENSATION, "CNY");
        counted(Map.of(paid, amount("100000000000000000000.0001")));
        counted(Map.of(paid, amount("0.9998")));
        counted(Map.of(paid, amount("-100000000000000000000.0000")));
        counted(Map.of(at(Axis.COMPENSATION, "USD"), amount("100000000000000000000.1234")));
        assertThat(sums(Axis.COMPENSATION))
                .as("nothing is rounded")
                .containsExactly(
                        cell(Axis.COMPENSATION, "CNY", amount("0.9999")),
                        cell(Axis.COMPENSATION, "USD", amount("100000000000000000000.1234")));
    }

    @Test
    void monthsAreSummedFromTheFirstToTheLast() {
        eachMonth();
        assertThat(cells(new CellQuery(Set.of(Axis.TOTAL), DECEMBER, FEBRUARY, false, 9)))
                .as("a sum bears the first month")
                .containsExactly(new Cell(at(Axis.TOTAL, DECEMBER, ""), received(111)));
        assertThat(cells(new CellQuery(Set.of(Axis.TOTAL), JANUARY, JANUARY, false, 9)))
                .containsExactly(new Cell(at(Axis.TOTAL, JANUARY, ""), received(10)));
        assertThat(cells(new CellQuery(Set.of(Axis.TOTAL), YearMonth.of(-9_999, 1), MARCH, false, 9)))
                .as("from long ago")
                .containsExactly(new Cell(at(Axis.TOTAL, YearMonth.of(-9_999, 1), ""), received(1111)));
        assertThat(cells(new CellQuery(Set.of(Axis.TOTAL), YearMonth.of(2024, 4), YearMonth.of(2025, 3), false, 9)))
                .as("nothing was counted then")
                .isEmpty();
    }

    @Test
    void monthsAreToldApartWhereThatIsAskedFor() {
        eachMonth();
        counted(Map.of(at(Axis.CATEGORY, JANUARY, "a"), received(1)));
        assertThat(cells(new CellQuery(Set.of(Axis.CATEGORY, Axis.TOTAL), DECEMBER, FEBRUARY, true, 1)))
                .as("by axis, then by month")
                .containsExactly(
                        new Cell(at(Axis.TOTAL, DECEMBER, ""), received(1)),
                        new Cell(at(Axis.TOTAL, JANUARY, ""), received(10)),
                        new Cell(at(Axis.TOTAL, FEBRUARY, ""), received(100)),
                        new Cell(at(Axis.CATEGORY, JANUARY, "a"), received(1)));
        assertThat(cells(new CellQuery(Set.of(Axis.TOTAL), YearMonth.of(-9_999, 1), YearMonth.of(9_999, 12), true, 1)))
                .hasSize(4);
    }

    @Test
    void cellsComeByComplaintsReceivedThenByKey() {
        countedEach(Axis.CHANNEL, 2, "b", "c", "a");
        countedEach(Axis.CHANNEL, 3, "z");
        counted(Map.of(at(Axis.CHANNEL, "y"), Figures.of(Measure.CLOSED, 99)));
        assertThat(keys(sums(Axis.CHANNEL))).as("the most first").containsExactly("z", "a", "b", "c", "y");
        assertThat(keys(cells(new CellQuery(Set.of(Axis.CHANNEL), MARCH, MARCH, true, 1))))
                .as("of each month too")
                .containsExactly("z", "a", "b", "c", "y");
    }

    @Test
    void ofAnOpenAxisTheKeysWithMostComplaintsAreRead() {
        for (Axis axis : List.of(Axis.CATEGORY, Axis.HANDLER, Axis.CHANNEL)) {
            countedEach(axis, 1, "e", "f", "b", "c", "d");
            countedEach(axis, 2, "x");
            counted(Map.of(at(axis, JANUARY, "y"), received(3), at(axis, FEBRUARY, "x"), received(2)));
        }
        List<Cell> most =
                cells(new CellQuery(Set.of(Axis.CATEGORY, Axis.HANDLER, Axis.CHANNEL), JANUARY, MARCH, false, 3));
        assertThat(keys(most))
                .as("three of each open axis, over all months, ties by key; and all of the other one")
                .containsExactly("x", "y", "b", "x", "y", "b", "c", "d", "e", "f", "x", "y", "b");
        assertThat(most).extracting(cell -> cell.at().axis()).as("by axis").isSorted();
        assertThat(keys(cells(new CellQuery(Set.of(Axis.CATEGORY), JANUARY, MARCH, true, 1))))
                .as("month by month there is no bound")
                .containsExactly("y", "x", "x", "b", "c", "d", "e", "f");
    }

    @Test
    void tiesAreBrokenByCodeUnit() {
        List<String> inOrder =
                List.of("Z", "a", "\u00E9", "\uD7FF", "\uD83D\uDE00", "\uD83D\uDE21", "\uE000", "\uFF5E");
        Stream.of("\uFF5E", "\uD83D\uDE21", "a", "\uE000", "\uD7FF", "Z", "\uD83D\uDE00", "\u00E9")
                .forEach(key -> countedEach(Axis.CAUSE, 1, key));
        assertThat(keys(sums(Axis.CAUSE)))
                .as("ordered by code unit, not by byte or letter")
                .containsExactlyElementsOf(inOrder);
        for (int most = 1; most <= inOrder.size(); most++) {
            assertThat(keys(cells(new CellQuery(Set.of(Axis.CAUSE), MARCH, MARCH, false, most))))
                    .as("the first %s of them", most)
                    .containsExactlyElementsOf(inOrder.subList(0, most));
        }
        countedEach(Axis.CAUSE, 1, "\uFF5E");
        assertThat(keys(cells(new CellQuery(Set.of(Axis.CAUSE), MARCH, MARCH, false, 3))))
                .as("the number counts before the key")
                .containsExactly("\uFF5E", "Z", "a");
    }

    @Test
    void cellsThatAreAllZeroAreNotThereAndTakeNoPlace() {
        notReceivedAnyMore(Axis.CHANNEL);
        assertThat(keys(sums(Axis.CHANNEL)))
                .as("whatever is not zero is shown")
                .containsExactly("k", "moved", "paid", "wrong");
        assertThat(keys(cells(new CellQuery(Set.of(Axis.CHANNEL), MARCH, MARCH, true, 1))))
                .containsExactly("k", "moved", "paid", "wrong");
    }

    @Test
    void ofAnOpenAxisKeysWithoutComplaintsAreNotThere() {
        notReceivedAnyMore(Axis.UNIT);
        assertThat(cells(new CellQuery(Set.of(Axis.UNIT), JANUARY, MARCH, false, 5)))
                .as("whatever else they have, and whatever a month has")
                .containsExactly(new Cell(at(Axis.UNIT, JANUARY, "k"), received(1)));
        assertThat(keys(cells(new CellQuery(Set.of(Axis.UNIT), MARCH, MARCH, true, 1))))
                .as("month by month whatever is not zero is shown")
                .containsExactly("k", "moved", "paid", "wrong");
    }

    private void notReceivedAnyMore(Axis axis) {
        countedEach(axis, 1, "k", "gone", "moved");
        counted(Map.of(
                at(axis, "gone"), received(-1),
                at(axis, "moved"), received(-1).plus(Figures.of(Measure.CLOSED, 1)),
                at(axis, "nothing"), Figures.NONE,
                at(axis, "paid"), amount("0.0001")));
        counted(Map.of(at(axis, "wrong"), Figures.of(Measure.SHARE, -1)));
    }

    @Test
    void whatMonthsMakeUpForIsZeroInTheirSumOnly() {
        for (Axis axis : List.of(Axis.UNIT, Axis.CHANNEL)) {
            counted(Map.of(at(axis, JANUARY, "u"), received(1), at(axis, FEBRUARY, "u"), received(-1)));
            assertThat(cells(new CellQuery(Set.of(axis), JANUARY, FEBRUARY, false, 9)))
                    .isEmpty();
            assertThat(cells(new CellQuery(Set.of(axis), JANUARY, FEBRUARY, true, 9)))
                    .hasSize(2);
        }
    }

    @Test
    void keysAreKeptVerbatim() {
        List<String> keys = Stream.concat(
                        HostileText.KEYS.stream(),
                        Stream.of(
                                "", " ", "  ", "a", "a ", " a", "A", "\u00E4", "a\u0308", "a'", "a\"", "a\\", "{a,b}",
                                "?"))
                .toList();
        assertKept(keys);
    }

    @Test
    void theLongestKeysAreKept() {
        assertKept(List.of(
                "x".repeat(Axis.MAX_KEY),
                "x".repeat(Axis.MAX_KEY - 1) + "y",
                " ".repeat(Axis.MAX_KEY),
                "\u5BA2".repeat(Axis.MAX_KEY),
                "\uD83D\uDE21".repeat(Axis.MAX_KEY / 2)));
    }

    @Test
    void cellsCannotBeChangedByTheirReaderAndNobodyHasThoseOfAnUnknownConsumer() {
        countedEach(Axis.CHANNEL, 1, "a");
        List<Cell> cells = sums(Axis.CHANNEL);
        assertThatThrownBy(() -> cells.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(rollup().cells(TENANT, INDEX, new CellQuery(Set.of(Axis.CHANNEL), MARCH, MARCH, false, 1)))
                .as("nothing was counted for it")
                .isEmpty();
    }

    /** Together, so that the list of them is one, and each again, so that it is found. */
    private void assertKept(List<String> keys) {
        Map<CellKey, Figures> changes = new HashMap<>();
        List<Cell> expected = new ArrayList<>();
        for (int at = 0; at < keys.size(); at++) {
            changes.put(at(Axis.CAUSE, keys.get(at)), received(2L * (keys.size() - at)));
            expected.add(cell(Axis.CAUSE, keys.get(at), received(2L * (keys.size() - at) + 1)));
        }
        counted(changes);
        keys.forEach(key -> countedEach(Axis.CAUSE, 1, key));
        assertThat(sums(Axis.CAUSE))
                .as("each key is a cell of its own and comes back as it was")
                .containsExactlyElementsOf(expected);
    }

    private void eachMonth() {
        counted(Map.of(
                at(Axis.TOTAL, DECEMBER, ""), received(1),
                at(Axis.TOTAL, JANUARY, ""), received(10),
                at(Axis.TOTAL, FEBRUARY, ""), received(100),
                at(Axis.TOTAL, MARCH, ""), received(1000)));
    }
}
