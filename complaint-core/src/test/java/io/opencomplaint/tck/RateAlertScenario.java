package io.opencomplaint.tck;

import static io.opencomplaint.tck.AlertDesk.NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.desk.Analysis;
import io.opencomplaint.event.SystemicIssueRaised;
import io.opencomplaint.model.CaseTask;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Commonality;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Concern;
import io.opencomplaint.model.Issues;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.report.alert.AlertRule;
import io.opencomplaint.report.alert.Denominators;
import io.opencomplaint.report.alert.RateBase;
import io.opencomplaint.report.alert.RateRule;
import io.opencomplaint.spi.ComplaintStore;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Alerts on complaint rates 投诉率预警 (S23), on a store: over its target, which falls from 2 % to 1.8 %. */
public abstract class RateAlertScenario {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** S23. */
    private static final RateRule FALLING = Presets.complaintRate(2025);

    private final Map<RateBase, BigDecimal> orders = new ConcurrentHashMap<>();
    private final Denominators known = base -> Optional.ofNullable(orders.get(base));

    /** For subclasses. */
    protected RateAlertScenario() {}

    /**
     * An empty store.
     *
     * @return to be used by one test
     */
    protected abstract ComplaintStore newStore();

    private void orders(Commonality by, String key, String month, String number) {
        orders.put(new RateBase(Tenant.DEFAULT, "orders", by, key, YearMonth.parse(month)), new BigDecimal(number));
    }

    private AlertDesk desk(RateRule rule) {
        return new AlertDesk(newStore(), SHANGHAI, known, rule);
    }

    @Test
    void exactlyTheTargetIsNotOverItAndOneMoreIs() {
        orders(Commonality.TOTAL, "", "2026-03", "500");
        AlertDesk desk = desk(FALLING);
        for (int i = 1; i <= 9; i++) {
            desk.received("c-" + i, "2026-03-0" + i + "T09:00");
        }
        assertThat(desk.raised("2026-03-20T09:00")).as("1.8 %").isEmpty();
        ComplaintId over = desk.received("d", "2026-03-10T09:00");
        desk.received("e", "2026-03-11T09:00");
        assertThat(desk.raised("2026-03-20T09:00")).containsExactly("d complaint-rate  10 2026-03-01 2026-03-31");
        SystemicIssueRaised issue = desk.issues(over).get(0);
        assertThat(issue.target()).isEqualByComparingTo("0.018");
        assertThat(issue.denominator()).isEqualByComparingTo("500");
    }

    @Test
    void theTargetFallsWithTheYearAndTheLatestHoldsOn() {
        for (String month : new String[] {"2025-12", "2026-01"}) {
            orders(Commonality.TOTAL, "", month, "100");
        }
        AlertDesk desk = desk(FALLING);
        desk.received("a-1", "2025-12-31T09:00");
        desk.received("a-2", "2025-12-31T23:59");
        desk.received("b-1", "2026-01-01T00:00");
        desk.received("b-2", "2026-01-01T00:01");
        assertThat(desk.raised("2026-01-20T09:00"))
                .as("2 of 100 are not over 2 %, but over 1.8 %")
                .containsExactly("b-2 complaint-rate  2 2026-01-01 2026-01-31");
        assertThat(FALLING.target(2030)).contains(new BigDecimal("0.018"));
        assertThat(FALLING.target(2024)).isEmpty();
    }

    @Test
    void beforeTheFirstYearThatHasATargetThereIsNothingToBeOver() {
        orders(Commonality.TOTAL, "", "2024-12", "1");
        AlertDesk desk = desk(FALLING);
        desk.received("a", "2024-12-31T09:00");
        desk.received("b", "2024-12-31T09:00");
        assertThat(desk.desk.analyse(desk.instant("2025-01-02T09:00")))
                .isEqualTo(new Analysis(List.of(), List.of(), List.of()));
    }

    @Test
    void theRunningMonthAndTheOneBeforeAreLookedAtAndEachIsRaisedOnce() {
        for (String month : new String[] {"2026-01", "2026-02", "2026-03"}) {
            orders(Commonality.TOTAL, "", month, "10");
        }
        AlertDesk desk = desk(FALLING);
        desk.received("jan", "2026-01-31T23:59");
        desk.received("feb", "2026-02-28T09:00");
        desk.received("mar", "2026-03-01T00:00");
        assertThat(desk.raised("2026-03-31T23:59"))
                .containsExactly(
                        "feb complaint-rate  1 2026-02-01 2026-02-28", "mar complaint-rate  1 2026-03-01 2026-03-31");
        orders(Commonality.TOTAL, "", "2026-03", "60");
        desk.received("mar-2", "2026-03-02T00:00");
        assertThat(desk.raised("2026-03-31T23:59"))
                .as("another denominator tips another complaint, and says nothing new")
                .isEmpty();
    }

    @Test
    void theNextComplaintOfTheMonthCarriesWhatAFullOneCannot() {
        orders(Commonality.TOTAL, "", "2026-03", "1");
        AlertRule[] rules = IntStream.rangeClosed(1, Issues.MAX_ISSUES + 1)
                .mapToObj(i ->
                        RateRule.of("rate-" + i, "orders", Commonality.TOTAL).target(2026, new BigDecimal("0.01")))
                .toArray(AlertRule[]::new);
        AlertDesk desk = new AlertDesk(newStore(), SHANGHAI, known, rules);
        desk.received("a", "2026-03-02T09:00");
        desk.desk.analyse(desk.instant("2026-03-20T09:00"));
        desk.received("b", "2026-03-03T09:00");
        desk.received("c", "2026-03-04T09:00");
        assertThat(desk.raised("2026-03-20T09:00")).containsExactly("b rate-11  2 2026-03-01 2026-03-31");
        assertThat(desk.raised("2026-03-20T09:00")).isEmpty();
    }

    @Test
    void withADenominatorOfZeroThereIsNoRate() {
        orders(Commonality.TOTAL, "", "2026-03", "0");
        AlertDesk desk = desk(FALLING);
        desk.received("a", "2026-03-02T09:00");
        Analysis analysis = desk.desk.analyse(desk.instant("2026-03-20T09:00"));
        assertThat(analysis.events()).isEmpty();
        assertThat(analysis.unevaluated()).isEmpty();
    }

    @Test
    void withoutADenominatorTheRuleIsNamedAndTheOthersGoOn() {
        RateRule perShop =
                RateRule.of("respondents", "orders", Commonality.RESPONDENT).target(2026, new BigDecimal("0.01"));
        orders(Commonality.RESPONDENT, NORTH, "2026-03", "90.5");
        AlertDesk desk = new AlertDesk(newStore(), SHANGHAI, known, FALLING, perShop);
        desk.received("a", "2026-03-02T09:00");
        Analysis analysis = desk.desk.analyse(desk.instant("2026-03-20T09:00"));
        assertThat(analysis.unevaluated()).containsExactly("complaint-rate");
        assertThat(desk.raised(analysis)).containsExactly("a respondents north 1 2026-03-01 2026-03-31");
    }

    @Test
    void aDeskThatKnowsNoDenominatorsSaysSoWhateverThereIs() {
        AlertDesk desk = new AlertDesk(newStore(), FALLING);
        assertThat(desk.desk.analyse(desk.instant("2026-03-20T09:00")).unevaluated())
                .containsExactly("complaint-rate");
    }

    @Test
    void eachTenantHasDenominatorsOfItsOwn() {
        orders(Commonality.TOTAL, "", "2026-03", "10");
        AlertDesk desk = desk(FALLING);
        var other = desk.desk.forTenant(Tenant.of("other"));
        desk.received(other, "a", "2026-03-02T09:00", ReceiveComplaint.by(Channel.WEB));
        Analysis analysis = other.analyse(desk.instant("2026-03-20T09:00"));
        assertThat(analysis.events()).isEmpty();
        assertThat(analysis.unevaluated()).containsExactly("complaint-rate");
    }

    @Test
    void s13AShopWithAHighRateIsTrained() {
        orders(Commonality.SHOP, "S-1", "2026-03", "200");
        orders(Commonality.SHOP, "S-2", "2026-03", "300");
        orders(Commonality.COURIER, "C-1", "2026-03", "1000");
        AlertDesk desk = new AlertDesk(newStore(), Presets.foodDelivery(), known);
        for (String shop : List.of("S-1", "S-2")) {
            for (int i = 1; i <= 3; i++) {
                desk.received(
                        shop.toLowerCase(Locale.ROOT) + "-" + i,
                        "2026-03-0" + i + "T12:00",
                        ReceiveComplaint.by(Channel.PLATFORM).concerning(Concern.shop(shop), Concern.courier("C-1")));
            }
        }
        assertThat(desk.raised("2026-03-20T09:00")).containsExactly("s-1-3 shop-rate S-1 3 2026-03-01 2026-03-31");
        assertThat(desk.desk.get(ComplaintId.of("s-1-3")).dossier().tasks())
                .extracting(CaseTask::kind, task -> task.assignee().unit())
                .containsExactly(tuple(TaskKind.PREVENTION, "training"));
    }
}
