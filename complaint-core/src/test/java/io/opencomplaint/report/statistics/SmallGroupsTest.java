package io.opencomplaint.report.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Cell;
import io.opencomplaint.spi.CellKey;
import io.opencomplaint.spi.Figures;
import io.opencomplaint.spi.Measure;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallGroupsTest {

    private static final SmallGroups FIVE = new SmallGroups(5);
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    private static Map<String, Long> line(String line) {
        Map<String, Long> counts = new HashMap<>();
        Arrays.stream(line.split(" ", -1))
                .map(each -> each.split("=", 2))
                .forEach(each -> counts.put(each[0], Long.valueOf(each[1])));
        return counts;
    }

    private static String hidden(Set<String> keys) {
        return keys.stream().sorted().collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "a=9 b=5 c=7,          ''",
        "a=9 b=4 c=7,          b c",
        "a=9 b=4 c=4,          b c",
        "a=9 b=1 c=1,          a b c",
        "a=9 b=1 c=1 d=20,     a b c",
        "a=9 b=3 c=2 d=20,     b c",
        "a=4,                  a",
        "a=9 b=0,              ''",
        "a=9 b=4 c=0,          a b",
    })
    void aSmallGroupIsHiddenAndSoIsWhateverWouldGiveItAway(String line, String expected) {
        Set<String> hidden = new HashSet<>();
        FIVE.hide(line(line), hidden);
        assertThat(hidden(hidden)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "p=30 p/x=20 p/y=8 p/z=2 q=9,      p/y p/z",
        "p=30 p/x=28 p/y=2 q=9,            p/x p/y",
        "p=3 p/x=2 p/y=1 q=9 r=40,         p p/x p/y q",
        "p=30 p/x=30 q=9 q/x=9,            ''",
    })
    void whatLiesBelowAPathIsALineOfItsOwn(String line, String expected) {
        assertThat(hidden(FIVE.ofPaths(line(line), Set.of()))).isEqualTo(expected);
    }

    @Test
    void whatLiesBelowAHiddenGroupOfAnotherAxisIsHidden() {
        assertThat(hidden(FIVE.ofPaths(line("p/x=20 p/y=8 q/x=9"), Set.of("p"))))
                .isEqualTo("p/x p/y");
    }

    @Test
    void noHiddenNumberOfATableCanBeTakenFromTheTotalOfItsRowOrColumn() {
        Map<String, Map<String, Long>> table = new HashMap<>();
        table.put("jan", line("a=10 b=12 c=30"));
        table.put("feb", line("a=11 b=2 c=31"));
        table.put("mar", line("a=12 b=13 c=32"));
        Map<String, Set<String>> hidden = FIVE.ofTable(table);
        assertThat(hidden.get("feb")).contains("b");
        hidden.values().forEach(row -> assertThat(row)
                .hasSizeBetween(0, 3)
                .satisfiesAnyOf(some -> assertThat(some).isEmpty(), some -> assertThat(some)
                        .hasSizeGreaterThan(1)));
        for (String column : List.of("a", "b", "c")) {
            long times =
                    hidden.values().stream().filter(row -> row.contains(column)).count();
            assertThat(times).as(column).isNotEqualTo(1);
        }
    }

    @Test
    void aMonthlyCountShowsNoSmallCellAndTheTotalStays() {
        MonthlyCounts counts = new MonthlyCounts(
                Axis.CATEGORY,
                Stream.of("a=10", "b=2", "c=30")
                        .map(each -> each.split("=", 2))
                        .map(each -> cell(Axis.CATEGORY, each[0], Long.parseLong(each[1])))
                        .toList(),
                0);
        assertThat(counts.withoutGroupsBelow(5).cells())
                .extracting(cell -> cell.at().key())
                .containsExactly("c");
        assertThat(counts.withoutGroupsBelow(1)).isEqualTo(counts);
        MonthlyCounts total = new MonthlyCounts(Axis.TOTAL, List.of(cell(Axis.TOTAL, "", 2)), 0);
        assertThat(total.withoutGroupsBelow(5)).isEqualTo(total);
    }

    private static Cell cell(Axis axis, String key, long received) {
        return new Cell(new CellKey(axis, MAY, key), Figures.of(Measure.RECEIVED, received));
    }
}
