package io.opencomplaint.report.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.event.Classified;
import io.opencomplaint.event.Closed;
import io.opencomplaint.event.EntryAdded;
import io.opencomplaint.event.Reopened;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Cause;
import io.opencomplaint.model.Compensation;
import io.opencomplaint.model.CompensationKind;
import io.opencomplaint.model.Compensations;
import io.opencomplaint.model.Concern;
import io.opencomplaint.model.Determination;
import io.opencomplaint.model.Ending;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.Inspection;
import io.opencomplaint.model.Liabilities;
import io.opencomplaint.model.LiabilityKind;
import io.opencomplaint.model.LiabilityShare;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Origin;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Rating;
import io.opencomplaint.model.Ratings;
import io.opencomplaint.model.Region;
import io.opencomplaint.model.Source;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.Timing;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.CellKey;
import io.opencomplaint.spi.CellQuery;
import io.opencomplaint.spi.Figures;
import io.opencomplaint.spi.Measure;
import io.opencomplaint.tck.Life;
import io.opencomplaint.tck.Specimens;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
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
        for (Axis axis : Arrays.stream(Axis.values()).filter(Axis::isPartition).toList()) {
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
    void whatBelongsToACaseCountsOnItsAxes() {
        Life life = Specimens.life("c-1");
        life = life.holding(life.complaint()
                .dossier()
                .with(new Origin(
                        Source.MEDIA,
                        Region.of("Guangdong/Shenzhen"),
                        List.of(Concern.shop("s-1"), Concern.batch("b-7")),
                        false))
                .with(new Ratings(List.of(new Rating("fairness", 4, 1, 5))))
                .with(new Inspection(Specimens.NOON, true, false)));
        Map<CellKey, Figures> cells = of(life);
        assertThat(cells)
                .containsKeys(
                        new CellKey(Axis.SOURCE, MARCH, "media"),
                        new CellKey(Axis.REGION, MARCH, "Guangdong"),
                        new CellKey(Axis.REGION, MARCH, "Guangdong/Shenzhen"),
                        new CellKey(Axis.CONCERN, MARCH, "shop:s-1"),
                        new CellKey(Axis.CONCERN, MARCH, "batch:b-7"))
                .containsEntry(
                        new CellKey(Axis.ASPECT, MARCH, "fairness/1-5"),
                        Figures.of(Measure.SCORED, 1).plus(Figures.of(Measure.SCORE, 4)));
        Figures total = cells.get(new CellKey(Axis.TOTAL, MARCH, ""));
        assertThat(total.of(Measure.AUDITED)).isOne();
        assertThat(total.of(Measure.PROCEDURE_COMPLIANT)).isOne();
        assertThat(total.of(Measure.RESULT_COMPLIANT)).isZero();
    }

    @Test
    void theTimesOfACaseCountAsSumsAndByTheMinute() {
        Life closed = Specimens.life("c-1").then(new Closed(Outcome.UPHELD, null));
        Instant received = closed.complaint().milestones().receivedAt();
        Life life = closed.holding(closed.complaint()
                .dossier()
                .with(new Timing(received.plus(Duration.ofMinutes(7)), Duration.ofHours(3), Ending.CLOSED)));
        Map<CellKey, Figures> cells = of(life);
        Figures total = cells.get(new CellKey(Axis.TOTAL, MARCH, ""));
        assertThat(total.of(Measure.REPLIED)).isOne();
        assertThat(total.of(Measure.REPLY_SECONDS)).isEqualTo(420);
        assertThat(total.of(Measure.WORKED)).isOne();
        assertThat(total.of(Measure.WORKED_SECONDS)).isEqualTo(10_800);
        assertThat(total.of(Measure.HANDLING_SECONDS)).isEqualTo(60);
        assertThat(cells)
                .containsKeys(
                        new CellKey(Axis.FIRST_REPLY_TIME, MARCH, "7"),
                        new CellKey(Axis.WORKING_TIME, MARCH, "180"),
                        new CellKey(Axis.HANDLING_TIME, MARCH, "1"));
    }

    @Test
    void peopleOfUnitsWithSlashesAreToldApart() {
        Determination determination = new Determination(
                1,
                Specimens.NOON,
                List.of(
                        new LiabilityShare(Assignee.of("a/b", "c"), LiabilityKind.DIRECT, 6_000, "handling"),
                        new LiabilityShare(Assignee.of("a", "b/c"), LiabilityKind.INDIRECT, 4_000, "supervision")),
                null);
        Life life = Specimens.life("c-1");
        assertThat(of(life.holding(life.complaint().dossier().with(new Liabilities(determination, List.of())))))
                .containsEntry(new CellKey(Axis.LIABLE_PERSON, MARCH, "a~1b/c"), shared(6_000))
                .containsEntry(new CellKey(Axis.LIABLE_PERSON, MARCH, "a/b~1c"), shared(4_000));
    }

    @Test
    void aUnitBearsTheSharesOfAllItsPeopleOfOneComplaint() {
        Determination determination = new Determination(
                1,
                Specimens.NOON,
                List.of(
                        new LiabilityShare(Assignee.of("fitters", "h-1"), LiabilityKind.DIRECT, 6_000, "handling"),
                        new LiabilityShare(Assignee.of("fitters", "h-2"), LiabilityKind.INDIRECT, 1_000, "supervision"),
                        new LiabilityShare(Assignee.unit("office"), LiabilityKind.LEADERSHIP, 3_000, "leading")),
                null);
        Life life = Specimens.life("c-1");
        Map<CellKey, Figures> cells =
                of(life.holding(life.complaint().dossier().with(new Liabilities(determination, List.of()))));
        assertThat(cells)
                .containsEntry(new CellKey(Axis.LIABLE_UNIT, MARCH, "fitters"), shared(7_000))
                .containsEntry(new CellKey(Axis.LIABLE_UNIT, MARCH, "office"), shared(3_000))
                .containsEntry(new CellKey(Axis.LIABLE_PERSON, MARCH, "fitters/h-2"), shared(1_000));
    }

    private static Figures shared(long points) {
        return Figures.of(Measure.RECEIVED, 1).plus(Figures.of(Measure.SHARE, points));
    }

    @Test
    void paymentsOfTwoCurrenciesAreNeverAddedUp() {
        Life life = Specimens.life("c-1");
        Map<CellKey, Figures> cells = of(life.holding(life.complaint()
                .dossier()
                .with(new Compensations(
                        List.of(paid("a", "10.50", "CNY"), paid("b", "2.25", "CNY"), paid("c", "3", "GBP"))))));
        assertThat(cells.get(new CellKey(Axis.COMPENSATION, MARCH, "CNY")).amount())
                .isEqualByComparingTo("12.75");
        assertThat(cells.get(new CellKey(Axis.COMPENSATION, MARCH, "GBP")).amount())
                .isEqualByComparingTo("3");
    }

    private static Compensation paid(String key, String amount, String currency) {
        Money money = Money.of(amount, currency);
        return Compensation.offered(key, 1, CompensationKind.GOODWILL, money, Specimens.NOON)
                .answered(true, Specimens.NOON)
                .paidMore("p-" + key, money, Specimens.NOON);
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

    @Test
    void tenThousandCategoriesAndOneGiantAreCountedAlike() {
        CellSums sums = new CellSums(SHANGHAI);
        Life life = Specimens.life("c");
        for (int kind = 0; kind < 10_000; kind++) {
            sums.add(life.then(new Classified(Category.of("kind-" + kind))).complaint());
            sums.add(life.then(new Classified(Category.of("giant"))).complaint());
        }
        CellQuery most = new CellQuery(EnumSet.of(Axis.CATEGORY, Axis.TOTAL), MARCH, MARCH, false, 10_000);
        assertThat(sums.cells(most)).hasSize(10_001);
        assertThat(sums.cells(most))
                .filteredOn(cell -> cell.at().key().equals("giant"))
                .extracting(cell -> cell.figures().of(Measure.RECEIVED))
                .containsExactly(10_000L);
        assertThat(sums.cells(most).get(0).figures().of(Measure.RECEIVED)).isEqualTo(20_000);
    }

    private static Map<CellKey, Figures> of(Life life) {
        return Contribution.of(life.complaint(), SHANGHAI);
    }
}
