package io.opencomplaint.tck;

import static io.opencomplaint.tck.AlertDesk.NORTH;
import static io.opencomplaint.tck.AlertDesk.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.opencomplaint.act.ActType;
import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.NameConcerns;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Refuse;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reopen;
import io.opencomplaint.act.Withdraw;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Cause;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Commonality;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Concern;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.report.alert.Denominators;
import io.opencomplaint.report.alert.FrequencyRule;
import io.opencomplaint.spi.ComplaintStore;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Alerts on how often complaints come that have something in common 投诉频次预警, on a store. */
public abstract class FrequencyAlertScenario {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Three in a week. */
    private static final FrequencyRule WEEKLY = FrequencyRule.of("weekly", Commonality.RESPONDENT, 3, 7);

    /** For subclasses. */
    protected FrequencyAlertScenario() {}

    /**
     * An empty store.
     *
     * @return to be used by one test
     */
    protected abstract ComplaintStore newStore();

    private AlertDesk weekly() {
        return new AlertDesk(newStore(), WEEKLY);
    }

    @Test
    void theComplaintThatMakesThreeInAWeekCarriesTheIssue() {
        AlertDesk desk = weekly();
        desk.received("a", "2026-03-02T09:00");
        desk.received("b", "2026-03-04T09:00");
        assertThat(desk.raised("2026-03-08T08:59")).isEmpty();
        ComplaintId last = desk.received("c", "2026-03-08T09:00");
        assertThat(desk.raised("2026-03-08T09:00")).containsExactly("c weekly north 3 2026-03-02 2026-03-08");
        assertThat(desk.issues(last)).hasSize(1);
        assertThat(desk.issues(ComplaintId.of("a"))).isEmpty();
    }

    @Test
    void theFirstOfThemADayTooEarlyIsNoIssue() {
        AlertDesk desk = weekly();
        desk.received("a", "2026-03-01T23:59");
        desk.received("b", "2026-03-04T09:00");
        desk.received("c", "2026-03-08T00:00");
        assertThat(desk.raised("2026-03-08T12:00")).isEmpty();
    }

    @Test
    void whatCameInEarlierOnALaterDayElsewhereIsNoPartOfAWindowThatEndsBeforeIt() {
        ComplaintStore store = newStore();
        FrequencyRule daily = FrequencyRule.of("daily", Commonality.RESPONDENT, 2, 1);
        AlertDesk east = new AlertDesk(store, ZoneId.of("Pacific/Kiritimati"), Denominators.NONE, daily);
        AlertDesk west = new AlertDesk(store, ZoneId.of("Pacific/Honolulu"), Denominators.NONE, daily);
        east.received("a", "2026-03-03T01:00");
        west.received("b", "2026-03-02T02:00");
        assertThat(west.raised("2026-03-02T03:00"))
                .as("each was received on a day of its own")
                .isEmpty();
        west.received("c", "2026-03-03T02:00");
        assertThat(west.raised("2026-03-03T03:00")).containsExactly("c daily north 2 2026-03-03 2026-03-03");
    }

    @Test
    void whatCameInLaterOnAnEarlierDayElsewhereTipsTheWindowOfBoth() {
        ComplaintStore store = newStore();
        FrequencyRule twoDays = FrequencyRule.of("two-days", Commonality.RESPONDENT, 2, 2);
        AlertDesk east = new AlertDesk(store, ZoneId.of("Pacific/Kiritimati"), Denominators.NONE, twoDays);
        AlertDesk west = new AlertDesk(store, ZoneId.of("Pacific/Honolulu"), Denominators.NONE, twoDays);
        east.received("a", "2026-03-03T01:00");
        west.received("b", "2026-03-02T02:00");
        assertThat(west.raised("2026-03-02T03:00")).containsExactly("b two-days north 2 2026-03-02 2026-03-03");
        west.received("c", "2026-03-04T02:00");
        assertThat(west.raised("2026-03-05T03:00"))
                .as("windows have a day in common, also when the carrier came in before it")
                .isEmpty();
    }

    @Test
    void ofThoseReceivedAtTheSameMomentTheLastIdTipsIt() {
        AlertDesk desk = weekly();
        for (String id : List.of("c", "a", "b")) {
            desk.received(id, "2026-03-02T09:00");
        }
        assertThat(desk.raised("2026-03-02T09:00")).containsExactly("c weekly north 3 2026-02-24 2026-03-02");
    }

    @Test
    void itIsRaisedOnceWhileTheWindowLastsAndAnewWhenItHappensAgain() {
        AlertDesk desk = weekly();
        for (int day = 2; day <= 8; day++) {
            desk.received("c-" + day, "2026-03-0" + day + "T09:00");
        }
        assertThat(desk.raised("2026-03-08T10:00")).containsExactly("c-4 weekly north 3 2026-02-26 2026-03-04");
        for (int again = 0; again < 3; again++) {
            assertThat(desk.raised("2026-03-08T10:00")).isEmpty();
        }
        desk.received("d-1", "2026-03-10T09:00");
        assertThat(desk.raised("2026-03-10T10:00"))
                .as("windows have a day in common")
                .isEmpty();
        desk.received("d-2", "2026-03-11T09:00");
        assertThat(desk.raised("2026-03-11T10:00")).containsExactly("d-2 weekly north 6 2026-03-05 2026-03-11");
        assertThat(desk.raised("2026-03-11T10:00")).isEmpty();
    }

    @Test
    void anAnalysisMayBeLateByTheWindowAndNoMore() {
        AlertDesk desk = weekly();
        for (String id : List.of("a", "b", "c")) {
            desk.received(id, "2026-03-02T09:00");
        }
        assertThat(desk.raised("2026-03-09T00:00")).isEmpty();
        assertThat(desk.raised("2026-03-08T23:59")).containsExactly("c weekly north 3 2026-02-24 2026-03-02");
    }

    @Test
    void anAnalysisOfAnEarlierDaySeesWhatALaterOneRaised() {
        AlertDesk desk = weekly();
        for (String id : List.of("a", "b", "c")) {
            desk.received(id, "2026-03-05T09:00");
        }
        desk.received("d", "2026-03-09T09:00");
        assertThat(desk.raised("2026-03-14T09:00")).containsExactly("d weekly north 4 2026-03-03 2026-03-09");
        assertThat(desk.raised("2026-03-07T09:00")).isEmpty();
    }

    @Test
    void whatWasRefusedDoesNotCountAndWhatWasWithdrawnDoes() {
        AlertDesk desk = weekly();
        ComplaintId refused = desk.received("a", "2026-03-02T09:00");
        ComplaintId withdrawn = desk.received("b", "2026-03-02T10:00");
        desk.received("c", "2026-03-02T11:00");
        desk.act(new Refuse(refused, InadmissibilityReason.MALICIOUS, "not ours"));
        desk.act(new Register(withdrawn));
        desk.act(new Withdraw(withdrawn, null));
        assertThat(desk.raised("2026-03-03T09:00")).isEmpty();
        desk.received("d", "2026-03-02T12:00");
        assertThat(desk.raised("2026-03-03T09:00")).containsExactly("d weekly north 3 2026-02-24 2026-03-02");
    }

    @Test
    void ofAnotherRespondentOrOfNoneIsAnotherMatter() {
        AlertDesk desk = weekly();
        desk.received("a", "2026-03-02T09:00");
        desk.received("b", "2026-03-02T09:00");
        desk.received("c", "2026-03-02T09:00", ReceiveComplaint.by(Channel.WEB).respondent(about("south")));
        for (String id : List.of("x", "y", "z")) {
            desk.received(id, "2026-03-02T09:00", ReceiveComplaint.by(Channel.WEB));
        }
        assertThat(desk.raised("2026-03-02T10:00")).isEmpty();
    }

    @Test
    void tenantsAreApart() {
        AlertDesk desk = weekly();
        ComplaintDesk other = desk.desk.forTenant(Tenant.of("other"));
        desk.received("a", "2026-03-02T09:00");
        desk.received("b", "2026-03-02T09:00");
        desk.received(
                other, "c", "2026-03-02T09:00", ReceiveComplaint.by(Channel.WEB).respondent(about(NORTH)));
        assertThat(desk.raised("2026-03-02T10:00")).isEmpty();
        assertThat(other.analyse(desk.instant("2026-03-02T10:00")).events()).isEmpty();
        desk.received("d", "2026-03-02T09:00");
        assertThat(other.analyse(desk.instant("2026-03-02T10:00")).events()).isEmpty();
        assertThat(desk.raised("2026-03-02T10:00")).hasSize(1);
    }

    @Test
    void daysAreThoseOfTheCalendarWhenTheClocksChange() {
        FrequencyRule twoDays = FrequencyRule.of("two-days", Commonality.RESPONDENT, 2, 2);
        AlertDesk desk = new AlertDesk(newStore(), BERLIN, Denominators.NONE, twoDays);
        desk.received("a", "2026-03-28T23:59");
        desk.received("b", "2026-03-30T00:00");
        assertThat(desk.raised("2026-03-30T00:00"))
                .as("23 hours, but three days")
                .isEmpty();
        desk.received("c", "2026-10-24T00:00");
        desk.received("d", "2026-10-25T23:59");
        assertThat(desk.raised("2026-10-25T23:59"))
                .as("49 hours, but two days")
                .containsExactly("d two-days north 2 2026-10-24 2026-10-25");
    }

    @Test
    void complaintsOfOneKindCountByTheFirstStepOnceTheyAreClassified() {
        AlertDesk desk = new AlertDesk(newStore(), FrequencyRule.of("kind", Commonality.CATEGORY, 2, 7));
        ComplaintId one = desk.received("a", "2026-03-02T09:00");
        ComplaintId other = desk.received("b", "2026-03-03T09:00");
        desk.act(new Register(one));
        desk.act(new Classify(one, Category.of("product/fault")));
        desk.act(new Register(other));
        assertThat(desk.raised("2026-03-04T09:00")).isEmpty();
        desk.act(new Classify(other, Category.of("product/looks")));
        assertThat(desk.raised("2026-03-04T09:00")).containsExactly("b kind product 2 2026-02-25 2026-03-03");
    }

    @Test
    void aBatchOfAProductThatRecursIsNoticedAlsoWhenOnlyTheInvestigationNamesIt() {
        AlertDesk desk = new AlertDesk(newStore(), FrequencyRule.of("batch", Commonality.BATCH, 2, 366));
        Concern batch = Concern.batch("B-7");
        desk.received("a", "2025-12-31T09:00", ReceiveComplaint.by(Channel.WEB).concerning(batch, Concern.shop("B-7")));
        ComplaintId other = desk.received("b", "2026-12-30T09:00");
        desk.received("c", "2026-12-30T09:00", ReceiveComplaint.by(Channel.WEB).concerning(Concern.shop("B-7")));
        assertThat(desk.raised("2026-12-31T09:00")).isEmpty();
        desk.inHand(other);
        desk.act(NameConcerns.of(other, batch));
        assertThat(desk.raised("2026-12-31T09:00")).containsExactly("b batch B-7 2 2025-12-30 2026-12-30");
    }

    @Test
    void aBatchThatWasNamedWronglyCountsNoMore() {
        AlertDesk desk = new AlertDesk(newStore(), FrequencyRule.of("batch", Commonality.BATCH, 2, 366));
        Concern wrong = Concern.batch("B-7");
        for (String id : List.of("a", "b")) {
            desk.received(
                    id, "2026-12-30T09:00", ReceiveComplaint.by(Channel.WEB).concerning(wrong));
        }
        desk.act(NameConcerns.of(ComplaintId.of("a"), Concern.batch("B-8")).without(wrong));
        assertThat(desk.raised("2026-12-31T09:00")).isEmpty();
    }

    @Test
    void s11ABatchThatRecursThreeTimesInThirtyDaysIsNoticed() {
        AlertDesk desk = new AlertDesk(newStore(), Presets.closedLoop(), Denominators.NONE);
        for (String day : List.of("01", "15", "30")) {
            desk.received(
                    "c-" + day,
                    "2026-03-" + day + "T09:00",
                    ReceiveComplaint.by(Channel.WEB).concerning(Concern.batch("B-7")));
        }
        assertThat(desk.raised("2026-03-31T09:00")).containsExactly("c-30 batch-recurs B-7 3 2026-03-01 2026-03-30");
    }

    @Test
    void aCauseThatIsFoundTwiceIsNoticed() {
        AlertDesk desk = new AlertDesk(newStore(), FrequencyRule.of("cause", Commonality.CAUSE, 2, 30));
        ComplaintId one = desk.received("a", "2026-12-01T09:00");
        ComplaintId other = desk.received("b", "2026-12-30T09:00");
        desk.inHand(one);
        desk.inHand(other);
        desk.act(AddEntry.finding(other, "torn", Cause.of("packing/seal"), Cause.of("carrier")));
        assertThat(desk.raised("2026-12-31T09:00")).isEmpty();
        desk.act(AddEntry.finding(one, "torn", Cause.of("packing/seal")));
        assertThat(desk.raised("2026-12-31T09:00")).containsExactly("b cause packing/seal 2 2026-12-01 2026-12-30");
    }

    @Test
    void aCauseThatWasFoundBeforeAReopeningCountsOnlyOnceItIsFoundAgain() {
        AlertDesk desk = new AlertDesk(newStore(), investigated(), Denominators.NONE);
        ComplaintId one = desk.received("a", "2026-12-01T09:00");
        ComplaintId other = desk.received("b", "2026-12-30T09:00");
        for (ComplaintId each : List.of(one, other)) {
            desk.act(new Register(each));
            desk.act(AddEntry.finding(each, "torn", Cause.of("carrier")));
        }
        desk.act(new Close(one, Outcome.UPHELD));
        desk.act(new Reopen(one, "again"));
        assertThat(desk.raised("2026-12-31T09:00")).isEmpty();
        desk.act(AddEntry.finding(one, "torn", Cause.of("carrier")));
        assertThat(desk.raised("2026-12-31T09:00")).containsExactly("b cause carrier 2 2026-12-01 2026-12-30");
    }

    /** Two of one cause, where whoever handles a complaint also investigates it. */
    private static ComplaintPolicy investigated() {
        ComplaintPolicy policy = RelatedCases.policy();
        return policy.toBuilder()
                .workflow(policy.workflow().toBuilder()
                        .in(Status.of("handling", Phase.HANDLING))
                        .stays(Set.of(Role.CLERK), ActType.ADD_FINDING)
                        .build())
                .alerts(FrequencyRule.of("cause", Commonality.CAUSE, 2, 30))
                .build();
    }

    @Test
    void whatLiesAheadIsNotAnalysed() {
        AlertDesk desk = weekly();
        assertThat(desk.raised("2026-12-31T12:00")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.raised("2026-12-31T12:01"))
                .withMessageContaining("lies after the desk's clock");
    }
}
