package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.ComplaintReports;
import io.opencomplaint.desk.Refresh;
import io.opencomplaint.event.ComplaintReceived;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Tier;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.report.statistics.Flow;
import io.opencomplaint.report.statistics.Group;
import io.opencomplaint.report.statistics.PeriodReport;
import io.opencomplaint.report.statistics.ReportPeriod;
import io.opencomplaint.report.statistics.Share;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Measure;
import io.opencomplaint.spi.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports of a period, on stores that keep sums and on those that count complaint by complaint: the same figures. */
public abstract class StatisticsScenario {

    private static final ReportPeriod SECOND_QUARTER = ReportPeriod.quarter(2027, 2);
    private static final YearMonth FIRST = YearMonth.of(1, 1);
    private static final YearMonth LAST = YearMonth.of(9999, 12);

    private ComplaintStore store;
    private CaseStory story;
    private final Set<Measure> seen = EnumSet.noneOf(Measure.class);

    /** For subclasses. */
    protected StatisticsScenario() {}

    /**
     * A store in which nothing is, for one test.
     *
     * @return not used by any other test
     */
    protected abstract ComplaintStore newStore();

    @BeforeEach
    final void openStore() {
        store = newStore();
        story = new CaseStory(store, Presets.closedLoop());
    }

    /** In the year before one, in March two, in the quarter seven: each ends in another way. */
    private void sevenInTheQuarter() {
        story.at("2026-05-05T09:00").receive().handled("product/fault").replied();
        story.closed(Outcome.UPHELD);
        story.at("2027-03-02T09:00").receive();
        story.receive().handled("service").replied();
        story.at("2027-04-01T00:00").receive(Tier.VIP).handled("product/fault").replied();
        story.at("2027-04-02T00:00").satisfied().closed(Outcome.UPHELD);
        story.receive()
                .handled("product")
                .replied()
                .closed(Outcome.PARTLY_UPHELD)
                .reopened();
        story.at("2027-05-31T23:59")
                .receive(ReceiveComplaint.by(Channel.EMAIL))
                .handled("service")
                .replied();
        story.dissatisfied();
        story.at("2027-06-01T00:00").receive().registered().refused(InadmissibilityReason.OUT_OF_SCOPE);
        story.receive().registered().withdrawn();
        story.receive().handled("service").replied().closed(Outcome.NOT_UPHELD).archived();
        story.at("2027-06-30T23:59").receive();
        story.at("2027-07-01T00:00").receive();
    }

    @Test
    void theReportOfAQuarterCountsWhatWasReceivedInItAsItStands() {
        sevenInTheQuarter();
        Group total = report(SECOND_QUARTER).current().total();
        assertThat(total.received()).isEqualTo(7);
        assertThat(total.of(Measure.REFUSED)).isOne();
        assertThat(total.of(Measure.WITHDRAWN)).isOne();
        assertThat(total.of(Measure.CLOSED)).isEqualTo(2);
        assertThat(total.of(Measure.REOPENED)).isOne();
        assertThat(total.rates().open()).isEqualTo(3);
        assertThat(total.rates().valid())
                .as("the reopened one is not decided any more")
                .isOne();
        assertThat(total.rates().completion()).isEqualTo(new Share(2, 5));
        assertThat(total.rates().upheld()).isEqualTo(new Share(1, 2));
        assertThat(total.rates().satisfaction()).isEqualTo(new Share(1, 2));
    }

    @Test
    void eachAxisHasItsGroupsWithTheMostFrequentFirst() {
        sevenInTheQuarter();
        var quarter = report(SECOND_QUARTER).current();
        assertThat(quarter.by(Axis.CATEGORY)).extracting(Group::key).containsExactly("", "product", "service");
        assertThat(quarter.by(Axis.CATEGORY)).extracting(Group::received).containsExactly(3L, 2L, 2L);
        assertThat(quarter.by(Axis.SUBCATEGORY)).extracting(Group::key).containsExactly("product/fault");
        assertThat(quarter.by(Axis.CHANNEL)).extracting(Group::key).containsExactly("phone", "email");
        assertThat(quarter.of(Axis.TIER, Tier.VIP.code())).map(Group::received).contains(1L);
        assertThat(quarter.of(Axis.UNIT, "after-sales")).map(Group::received).contains(4L);
        assertThat(quarter.of(Axis.REFUSAL, "OUT_OF_SCOPE"))
                .map(Group::received)
                .contains(1L);
        assertThat(quarter.curve())
                .extracting(point -> point.figures().of(Measure.RECEIVED))
                .containsExactly(2L, 1L, 4L);
    }

    @Test
    void aReportComparesWithThePeriodBeforeAndTheSameOneOfTheYearBefore() {
        sevenInTheQuarter();
        PeriodReport report = report(SECOND_QUARTER);
        assertThat(report.previous().total().received()).isEqualTo(2);
        assertThat(report.lastYear().total().received()).isOne();
        assertThat(report.flow())
                .as("two of March were open; refused, withdrawn and two closed")
                .isEqualTo(new Flow(2, 7, 4));
        assertThat(report.unfinished().items())
                .as("two of March, three of the quarter")
                .hasSize(5);
    }

    @Test
    void aPeriodThatIsNoWholeMonthsIsCountedByItsDays() {
        sevenInTheQuarter();
        ReportPeriod fourDays = ReportPeriod.of(
                SECOND_QUARTER.from().plusDays(60), SECOND_QUARTER.from().plusDays(63));
        PeriodReport report = report(fourDays);
        assertThat(report.current().total().received())
                .as("May the 31st to June the 3rd")
                .isEqualTo(4);
        assertThat(report.flow()).isEqualTo(new Flow(3, 4, 3));
    }

    @Test
    void whatIsOverdueIsCountedForTheInstantOfTheReport() {
        story = new CaseStory(store, Presets.homeServices());
        story.at("2027-04-01T09:00").receive(Tier.VIP);
        assertThat(report(SECOND_QUARTER).current().total().overdue()).isZero();
        story.at("2027-04-03T09:00").receive(Tier.ORDINARY);
        PeriodReport report = report(SECOND_QUARTER);
        assertThat(report.current().total().overdue()).isOne();
        assertThat(report.current().of(Axis.TIER, Tier.VIP.code()))
                .map(Group::overdue)
                .contains(1L);
        assertThat(report.current().of(Axis.TIER, Tier.ORDINARY.code()))
                .map(Group::overdue)
                .contains(0L);
    }

    @Test
    void nothingReceivedIsNoRateAtAll() {
        PeriodReport empty = report(SECOND_QUARTER);
        assertThat(empty.current().total().received()).isZero();
        assertThat(empty.current().total().rates().completion().rate()).isEmpty();
        assertThat(empty.current().handlingTime().median()).isNull();
        assertThat(empty.current().curve()).isEmpty();
        assertThat(empty.unfinished().items()).isEmpty();
    }

    @Test
    void aDayOfTwentyThreeHoursIsADayAndAnHourThatNeverWasTakesNoTime() {
        ZoneId london = ZoneId.of("Europe/London");
        ComplaintPolicy policy = Presets.closedLoop().toBuilder().zone(london).build();
        story = new CaseStory(store, policy, london);
        story.at("2027-03-27T23:59").receive();
        story.at("2027-03-28T00:30").receive().handled("service").replied();
        story.at("2027-03-28T03:30").closed(Outcome.UPHELD);
        story.at("2027-03-28T23:59").receive();
        story.at("2027-03-29T00:00").receive();
        ReportPeriod day = ReportPeriod.of(LocalDate.of(2027, 3, 28), LocalDate.of(2027, 3, 28));
        PeriodReport report = report(day);
        assertThat(report.zone()).isEqualTo(london);
        assertThat(report.current().total().received()).isEqualTo(2);
        assertThat(report.current().handlingTime().median()).isEqualTo(Duration.ofHours(2));
        assertThat(report.flow()).isEqualTo(new Flow(1, 2, 1));
        assertThat(report(ReportPeriod.month(YearMonth.of(2027, 3)))
                        .current()
                        .total()
                        .received())
                .isEqualTo(4);
    }

    @Test
    void whatEndedOnADayBeforeThatOfItsReceiptElsewhereIsGoneBeforeThePeriod() {
        ZoneId east = ZoneId.of("Pacific/Kiritimati");
        ZoneId west = ZoneId.of("Pacific/Honolulu");
        ComplaintPolicy inTheEast = Presets.closedLoop().toBuilder().zone(east).build();
        story = new CaseStory(store, inTheEast, east);
        story.at("2027-04-01T02:00").receive().withdrawn();
        story.receive();
        ComplaintPolicy inTheWest = Presets.closedLoop().toBuilder().zone(west).build();
        story = new CaseStory(store, inTheWest, west);
        story.at("2027-05-01T00:00");
        assertThat(report(SECOND_QUARTER).flow())
                .as("there, it was March the 31st and nothing had been received before")
                .isEqualTo(new Flow(-1, 2, 0));
        ReportPeriod day = ReportPeriod.of(SECOND_QUARTER.from(), SECOND_QUARTER.from());
        assertThat(report(day).flow()).isEqualTo(new Flow(-1, 2, 0));
        assertThat(report(ReportPeriod.month(YearMonth.of(2027, 3))).flow()).isEqualTo(new Flow(0, 0, 1));
    }

    @Test
    void ofManyCategoriesTheMostFrequentAreListedAndTheOthersKnownInSum() {
        for (int kind = 0; kind < 12; kind++) {
            story.at("2027-04-0" + (1 + kind / 2) + "T09:00").receive().registered();
            story.classified("kind-" + kind % 7);
        }
        PeriodReport report = story.reports().of(SECOND_QUARTER, 3);
        refreshed(story.reports());
        assertThat(story.reports().of(SECOND_QUARTER, 3).current()).isEqualTo(report.current());
        assertThat(report.current().by(Axis.CATEGORY))
                .extracting(Group::key)
                .containsExactly("kind-0", "kind-1", "kind-2");
        assertThat(report.current().isComplete(Axis.CATEGORY)).isFalse();
        assertThat(report.current().others(Axis.CATEGORY, 3).of(Measure.RECEIVED))
                .isEqualTo(6);
    }

    @Test
    void aReportNeverChangesWhatItReads() {
        sevenInTheQuarter();
        List<Complaint> before = complaints();
        PeriodReport first = report(SECOND_QUARTER);
        assertThat(report(SECOND_QUARTER)).isEqualTo(first);
        assertThat(complaints()).isEqualTo(before).hasSize(11);
    }

    @Test
    void whatWasReceivedOnTheFirstDayOfAllIsNotOfTheYearBefore() {
        ComplaintReceived received = new ComplaintReceived(Specimens.filing(), List.of(), LocalDate.of(1, 1, 1));
        store.append(Life.begin(Specimens.TENANT, "c-first", Instant.parse("0001-01-01T12:00:00Z"), received)
                .whole());
        ReportPeriod first = ReportPeriod.months(YearMonth.of(1, 1), YearMonth.of(1, 3));
        for (ComplaintReports reports :
                List.of(desk().reports(), desk().reports().recounting())) {
            assertThat(reports.of(first).current().total().received()).isEqualTo(1);
            assertThat(reports.of(first).previous().total().received()).isZero();
            assertThat(reports.monthly(Axis.CHANNEL, YearMonth.of(0, 1), YearMonth.of(0, 12))
                            .cells())
                    .isEmpty();
        }
    }

    @Test
    void keptSumsAreExactlyWhatCountingAllComplaintsGives() {
        seen.clear();
        for (int seed = 1; seed <= 10; seed++) {
            store = newStore();
            ComplaintDesk node = desk();
            ComplaintDesk otherNode = desk();
            Random random = new Random(seed);
            RandomEvents events = new RandomEvents(seed);
            List<Life> lives = new ArrayList<>();
            for (int step = 0; step < 300; step++) {
                if (lives.size() < 15 || random.nextInt(20) == 0) {
                    Life life = events.begin("c-" + seed + "-" + step);
                    store.append(life.whole());
                    lives.add(life);
                } else {
                    int which = random.nextInt(lives.size());
                    Life next = events.step(lives.get(which));
                    store.append(next.since(lives.get(which)));
                    lives.set(which, next);
                }
                if (random.nextInt(10) == 0) {
                    (random.nextBoolean() ? node : otherNode).reports().refresh(1 + random.nextInt(20));
                }
            }
            assertEqualSums(node.reports(), "seed " + seed);
            node.reports().forget();
            assertEqualSums(node.reports(), "seed " + seed + ", rebuilt");
        }
        assertThat(seen).as("none is zero by accident").containsAll(EnumSet.complementOf(EnumSet.of(Measure.SHARE)));
    }

    private void assertEqualSums(ComplaintReports reports, String where) {
        refreshed(reports);
        for (Axis axis : Axis.values()) {
            var kept = reports.monthly(axis, FIRST, LAST);
            assertThat(kept.uncounted()).as(where).isZero();
            assertThat(kept.byMonth())
                    .as(where + ", " + axis)
                    .isEqualTo(reports.recounting().monthly(axis, FIRST, LAST).byMonth());
        }
        ReportPeriod all = ReportPeriod.months(FIRST, LAST);
        assertMeasures(reports.of(all).current().total(), where);
        assertThat(reports.of(all).current().total().received()).as(where).isGreaterThan(15);
        assertThat(reports.of(all)).as(where).isEqualTo(reports.recounting().of(all));
    }

    private void assertMeasures(Group total, String where) {
        List<Complaint> complaints = store.search(Specimens.TENANT, Criteria.any(), PageRequest.first(1000))
                .items();
        for (Measure measure : Measure.values()) {
            assertThat(total.of(measure)).as(where + ", " + measure).isEqualTo(PlainMeasures.of(measure, complaints));
        }
        seen.addAll(Arrays.stream(Measure.values())
                .filter(measure -> total.of(measure) > 0)
                .toList());
    }

    @Test
    void sumsThatAreFarBehindAreNotReported() {
        sevenInTheQuarter();
        story.reports().refresh(3);
        PeriodReport report = story.reports().of(SECOND_QUARTER);
        assertThat(report.current().total().received()).isEqualTo(7);
        assertThat(report.uncounted()).isZero();
        assertThat(story.reports().monthly(Axis.CHANNEL, FIRST, LAST).uncounted())
                .isZero();
    }

    @Test
    void beforeTheFirstComplaintThatCanBeNothingIsCountedOnAnyAxis() {
        story.receive();
        for (Axis axis : Axis.values()) {
            assertThat(story.reports()
                            .monthly(axis, YearMonth.of(-9_999, 1), YearMonth.of(-1, 12))
                            .cells())
                    .as(axis.name())
                    .isEmpty();
        }
    }

    @Test
    void theConsumerThatKeepsSumsIsNobodyElses() {
        story.receive();
        refreshed(story.reports());
        String kept = story.reports().keptBy().value();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk().deliver(kept, batch -> {}, 10))
                .withMessageContaining("Choose a name that does not begin with statistics.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> story.reports().forget(ConsumerName.of("crm")))
                .withMessageContaining("No statistics are kept as crm");
    }

    private List<Complaint> complaints() {
        return store.search(Tenant.DEFAULT, Criteria.any(), PageRequest.first(1000))
                .items();
    }

    private static void refreshed(ComplaintReports reports) {
        Refresh refresh;
        do {
            refresh = reports.refresh(100);
            assertThat(refresh.failed()).isEmpty();
        } while (refresh.more());
    }

    private ComplaintDesk desk() {
        return ComplaintDesk.builder()
                .store(store)
                .policy(Presets.closedLoop())
                .clock(new SteppingClock(Instant.parse("2026-11-23T01:00:00Z").plus(Duration.ofDays(1))))
                .build()
                .forTenant(Specimens.TENANT);
    }

    private PeriodReport report(ReportPeriod period) {
        ComplaintReports reports = story.reports();
        refreshed(reports);
        PeriodReport report = reports.of(period);
        assertThat(report)
                .as("kept sums and counting give the same")
                .isEqualTo(reports.recounting().of(period));
        return report;
    }
}
