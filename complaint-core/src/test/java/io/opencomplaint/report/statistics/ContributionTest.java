package io.opencomplaint.report.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.event.Classified;
import io.opencomplaint.event.Closed;
import io.opencomplaint.event.EntryAdded;
import io.opencomplaint.event.Reopened;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Cause;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Text;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.CellKey;
import io.opencomplaint.spi.CellQuery;
import io.opencomplaint.spi.Figures;
import io.opencomplaint.spi.Measure;
import io.opencomplaint.tck.Life;
import io.opencomplaint.tck.Specimens;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContributionTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final YearMonth MARCH = YearMonth.of(2024, 3);

    @Test
    void aComplaintJustReceivedCountsOnceOnEveryAxisThatAsksForOneKey() {
        Map<CellKey, Figures> cells = of(Specimens.life("c-1"));
        for (Axis axis : List.of(Axis.TOTAL, Axis.CATEGORY, Axis.CHANNEL, Axis.SOURCE, Axis.REGION, Axis.TIER)) {
            assertThat(cells.keySet().stream().filter(at -> at.axis() == axis))
                    .as(axis.name())
                    .hasSize(1);
        }
        assertThat(cells.get(new CellKey(Axis.TOTAL, MARCH, ""))).isEqualTo(Figures.of(Measure.RECEIVED, 1));
    }

    @Test
    void aCategoryCountsForEachOfItsAncestors() {
        Map<CellKey, Figures> cells =
                of(Specimens.life("c-1").then(new Classified(Category.of("product/fault/noise"))));
        assertThat(cells)
                .containsKeys(
                        new CellKey(Axis.CATEGORY, MARCH, "product"),
                        new CellKey(Axis.SUBCATEGORY, MARCH, "product/fault"),
                        new CellKey(Axis.SUBCATEGORY, MARCH, "product/fault/noise"));
    }

    @Test
    void aKeyThatIsTooLongCountsAsTheDeepestAncestorThatFits() {
        String step = "x".repeat(128);
        Life life = Specimens.life("c-1").then(new Classified(Category.of(String.join("/", step, step, step, step))));
        life = life.then(new EntryAdded(
                EntryKind.FINDING,
                Text.of("why"),
                List.of(),
                List.of(Cause.of(String.join("/", step, step, step, step)))));
        assertThat(of(life).keySet())
                .allSatisfy(at -> assertThat(at.key()).hasSizeLessThanOrEqualTo(Axis.MAX_KEY))
                .contains(
                        new CellKey(Axis.SUBCATEGORY, MARCH, String.join("/", step, step, step)),
                        new CellKey(Axis.CAUSE, MARCH, String.join("/", step, step, step)));
    }

    @Test
    void anEndCountsInTheMonthOfTheReceiptAndInItsOwnInTheZoneOfThePolicy() {
        Instant lastEvening = Instant.parse("2024-03-31T15:59:00Z");
        Life before = Specimens.life("c-1", lastEvening.minusSeconds(60)).then(new Closed(Outcome.UPHELD, null));
        Life after = Specimens.life("c-2", lastEvening).then(new Closed(Outcome.UPHELD, null));
        assertThat(of(before)).containsKey(new CellKey(Axis.CLOSING, MARCH, ""));
        assertThat(of(after))
                .as("midnight in Shanghai")
                .containsKey(new CellKey(Axis.CLOSING, MARCH.plusMonths(1), ""));
        assertThat(of(after).get(new CellKey(Axis.TOTAL, MARCH, "")).of(Measure.UPHELD))
                .isOne();
    }

    @Test
    void aReopenedComplaintIsNeitherClosedNorUpheldAnyMore() {
        Life closed = Specimens.life("c-1").then(new Closed(Outcome.UPHELD, null));
        Figures figures = of(closed.then(new Reopened(Text.of("again")), Specimens.HANDLING))
                .get(new CellKey(Axis.TOTAL, MARCH, ""));
        assertThat(figures).isEqualTo(Figures.of(Measure.RECEIVED, 1).plus(Figures.of(Measure.REOPENED, 1)));
    }

    @Test
    void countingOneByOneGivesTheSumOfWhatEachContributes() {
        CellSums sums = new CellSums(SHANGHAI);
        Life one = Specimens.life("c-1").then(new Classified(Category.of("product")));
        Life two = Specimens.life("c-2").then(new Closed(Outcome.NOT_UPHELD, null));
        sums.add(one.complaint());
        sums.add(two.complaint());
        CellQuery all = new CellQuery(EnumSet.allOf(Axis.class), MARCH, MARCH, true, 1);
        assertThat(sums.cells(all)).allSatisfy(cell -> assertThat(cell.figures())
                .isEqualTo(of(one).getOrDefault(cell.at(), Figures.NONE)
                        .plus(of(two).getOrDefault(cell.at(), Figures.NONE))));
        assertThat(sums.cells(all)).hasSize((int) Stream.of(of(one), of(two))
                .flatMap(cells -> cells.keySet().stream())
                .distinct()
                .count());
    }

    @Test
    void ofAnOpenAxisOnlyTheMostFrequentKeysAreGiven() {
        CellSums sums = new CellSums(SHANGHAI);
        for (String kind : List.of("b", "a", "c", "c")) {
            sums.add(Specimens.life("c").then(new Classified(Category.of(kind))).complaint());
        }
        CellQuery two = new CellQuery(EnumSet.of(Axis.CATEGORY), MARCH, MARCH, false, 2);
        assertThat(sums.cells(two)).extracting(cell -> cell.at().key()).containsExactly("c", "a");
    }

    private static Map<CellKey, Figures> of(Life life) {
        return Contribution.of(life.complaint(), SHANGHAI);
    }
}
