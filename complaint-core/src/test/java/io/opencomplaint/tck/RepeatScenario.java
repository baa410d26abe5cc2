package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.act.Classify;
import io.opencomplaint.act.MergeInto;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.repeat.RepeatCandidate;
import io.opencomplaint.desk.repeat.RepeatDetection;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.policy.RepeatRule;
import io.opencomplaint.policy.RepeatSign;
import io.opencomplaint.report.statistics.RepeatCustomer;
import io.opencomplaint.report.statistics.RepeatLedger;
import io.opencomplaint.report.statistics.RepeatProblem;
import io.opencomplaint.spi.ComplaintNotFoundException;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.Criteria;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Repeats of earlier complaints 重复投诉 on a store (S6: the same content or the same subject), and the ledger of those who complain
 * and of what is complained of again and again 不良记录台账 (S14).
 */
public abstract class RepeatScenario {

    private static final Instant START = Instant.parse("2026-04-01T01:00:00Z");
    private static final Duration STEP = Duration.ofHours(1);
    private static final Duration MICRO = Duration.ofNanos(1_000);
    private static final String KIND = "same-complainant-and-category";
    private static final String SUBJECT = "same-subject";
    private static final String RESPONDENT = "same-respondent";
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final Actor CLERK = Actor.of("u-17", Role.CLERK);

    private final SteppingClock clock = new SteppingClock(START);
    private ComplaintStore store;
    private ComplaintDesk desk;

    /** For subclasses. */
    protected RepeatScenario() {}

    /**
     * An empty store.
     *
     * @return to be used by one test
     */
    protected abstract ComplaintStore newStore();

    @BeforeEach
    void open() {
        store = newStore();
        desk = desk(RelatedCases.policy());
    }

    @Test
    void theSameComplainantWithTheSameKindOfComplaintIsShown() {
        received("a", "k-1", null, "Lift stuck", "house/repair/lift");
        received("b", "k-1", null, "Lift loud", "house/repair/noise");
        received("c", "k-1", null, "Bill wrong", "house/billing");
        received("d", "k-2", null, "Lift dark", "house/repair/lift");
        received("e", "k-1", null, "Lift dirty", "house/repair/lift");
        assertRepeats("e", Map.of("a", KIND, "b", KIND));
        assertThat(found("e")).as("the latest first").containsExactly("b", "a");
        assertRepeats("a", Map.of());
    }

    @Test
    void theSameSubjectIsShownWhateverItsCaseWidthBlanksAndPunctuation() {
        received("a", null, null, "空调 又不制冷！", null);
        received("b", null, null, "空调又不制冷", null);
        received("c", null, null, "空调又不制热", null);
        assertRepeats("c", Map.of());
        assertRepeats("b", Map.of("a", SUBJECT));
        received("d", null, null, "ＬＩＦＴ  stuck, again", null);
        received("e", null, null, "Lift stuck again.", null);
        assertRepeats("e", Map.of("d", SUBJECT));
        received("f", null, null, "!!!", null);
        received("g", null, null, "???", null);
        assertRepeats("g", Map.of());
    }

    @Test
    void theSameRespondentIsShown() {
        received("a", "k-1", "shop-1", "Cold soup", null);
        received("b", "k-2", "shop-2", "Late", null);
        received("c", "k-3", "shop-1", "No spoon", null);
        assertRepeats("c", Map.of("a", RESPONDENT));
    }

    @Test
    void oneThatIsFoundInSeveralWaysIsShownOnceWithAllReasons() {
        received("a", "k-1", "shop-1", "Cold soup", "food/quality");
        received("b", "k-1", "shop-1", "cold SOUP", "food/quality");
        List<RepeatCandidate> found = desk.relations().repeatsOf(id("b"));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).reasons()).containsExactly(KIND, SUBJECT, RESPONDENT);
        assertThat(found.get(0).complaint()).isEqualTo(desk.get(id("a")));
    }

    @Test
    void theWindowHoldsItsFirstInstantAndNothingBefore() {
        received("a", null, "shop-1", "Late", null);
        clock.step(MICRO);
        received("b", null, "shop-1", "Cold", null);
        Instant second = clock.instant();
        clock.step(Duration.between(clock.instant(), second.plus(RelatedCases.DAYS_15)));
        desk.perform(filed("c", null, "shop-1", "Salty"), CLERK);
        assertRepeats("c", Map.of("b", RESPONDENT));
    }

    @Test
    void ofManyTheLatestAreLookedAt() {
        for (String id : List.of("a", "b", "c", "d", "e")) {
            received(id, null, "shop-1", "Late " + id, null);
        }
        assertThat(found("e")).as("the policy looks at three").containsExactly("d", "c", "b");
        assertThat(found("b")).as("what came later is no earlier complaint").containsExactly("a");
    }

    @Test
    void whatWasMergedIsShownByTheOneThatGoesOn() {
        received("a", null, "shop-1", "Late", null);
        received("b", null, "shop-1", "Cold", null);
        desk.perform(new MergeInto(id("a"), id("b")), CLERK);
        received("c", null, "shop-1", "Salty", null);
        assertRepeats("c", Map.of("b", RESPONDENT));
    }

    @Test
    void nothingIsDoneByLooking() {
        received("a", "k-1", "shop-1", "Late", "food");
        received("b", "k-1", "shop-1", "Late", "food");
        List<Complaint> before = List.of(desk.get(id("a")), desk.get(id("b")));
        assertThat(found("b")).containsExactly("a");
        assertThat(List.of(desk.get(id("a")), desk.get(id("b")))).isEqualTo(before);
    }

    @Test
    void aHostRecognisesRepeatsInItsOwnWay() {
        received("a", null, null, "Order 4711: late", null);
        received("b", null, null, "Order 4712: late", null);
        received("c", null, null, "Order 4711: cold", null);
        RepeatDetection order = new SameOrder();
        List<RepeatCandidate> found = desk.relations().repeatsOf(id("c"), List.of(order));
        assertThat(found).extracting(candidate -> candidate.complaint().id()).containsExactly(id("a"));
        assertThat(found.get(0).reasons()).containsExactly("same-order");
    }

    @Test
    void aPolicyMayLookForNothing() {
        received("a", null, null, "Late", null);
        received("b", null, null, "Late", null);
        ComplaintPolicy blind =
                RelatedCases.policy().toBuilder().repeats(RepeatRule.NONE).build();
        assertThat(desk(blind).relations().repeatsOf(id("b"))).isEmpty();
        ComplaintPolicy other = RelatedCases.policy().toBuilder()
                .repeats(RepeatRule.within(Duration.ofDays(1), RepeatSign.SAME_RESPONDENT))
                .build();
        assertThat(desk(other).relations().repeatsOf(id("b"))).isEmpty();
    }

    @Test
    void otherTenantsAreNotLookedAt() {
        desk.forTenant(Tenant.of("other")).perform(filed("a", "k-1", "shop-1", "Late"), CLERK);
        received("b", "k-1", "shop-1", "Late", null);
        assertRepeats("b", Map.of());
        assertThatThrownBy(() -> desk.relations().repeatsOf(id("a"))).isInstanceOf(ComplaintNotFoundException.class);
    }

    @Test
    void theLedgerNamesWhoAndWhatComesUpAgainAndAgain() {
        fillQuarter();
        RepeatLedger ledger = desk.relations().ledger(FIRST, LAST, 2, 10);
        assertThat(ledger.customers()).containsExactly(new RepeatCustomer("k-1", 3), new RepeatCustomer("k-2", 2));
        assertThat(ledger.problems())
                .containsExactly(
                        new RepeatProblem(Category.of("food"), "shop-1", 3),
                        new RepeatProblem(Category.of("delivery"), null, 2));
        assertThat(ledger.complete()).isTrue();
        assertThat(desk.relations().ledger(FIRST, LAST, 3, 10).customers())
                .containsExactly(new RepeatCustomer("k-1", 3));
        assertThat(desk.relations().ledger(FIRST, LAST, 4, 10).problems()).isEmpty();
    }

    @Test
    void theLedgerHoldsItsPeriodAndItsTenant() {
        fillQuarter();
        assertThat(desk.relations()
                        .ledger(FIRST.minusDays(90), FIRST.minusDays(1), 2, 10)
                        .customers())
                .isEmpty();
        assertThat(desk.forTenant(Tenant.of("other"))
                        .relations()
                        .ledger(FIRST, LAST, 2, 10)
                        .problems())
                .isEmpty();
    }

    @Test
    void aLedgerThatIsCutSaysSoAndKeepsTheMostFrequent() {
        fillQuarter();
        RepeatLedger cut = desk.relations().ledger(FIRST, LAST, 2, 1);
        assertThat(cut.customers()).containsExactly(new RepeatCustomer("k-1", 3));
        assertThat(cut.problems()).containsExactly(new RepeatProblem(Category.of("food"), "shop-1", 3));
        assertThat(cut.complete()).isFalse();
    }

    @Test
    void aLedgerIsAskedForWithinBounds() {
        assertThatThrownBy(() -> desk.relations().ledger(LAST, FIRST, 2, 10))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> desk.relations().ledger(FIRST, LAST, 1, 10))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> desk.relations().ledger(FIRST, LAST, 2, 10_001))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void fillQuarter() {
        received("a", "k-1", "shop-1", "Late", "food/quality");
        received("b", "k-1", "shop-1", "Cold", "food/quantity");
        received("c", "k-1", "shop-2", "Salty", "food/quality");
        received("d", "k-2", "shop-1", "Sour", "food/quality");
        received("e", "k-2", null, "Lost", "delivery");
        received("f", null, null, "Late", "delivery");
        received("g", "k-3", "shop-1", "Rude", null);
    }

    private void received(
            String id,
            @Nullable String complainant,
            @Nullable String respondent,
            String subject,
            @Nullable String kind) {
        clock.step(STEP);
        desk.perform(filed(id, complainant, respondent, subject), CLERK);
        if (kind != null) {
            desk.perform(new Classify(id(id), Category.of(kind)), CLERK);
        }
    }

    private static ReceiveComplaint filed(
            String id, @Nullable String complainant, @Nullable String respondent, String subject) {
        ReceiveComplaint filed = ReceiveComplaint.by(Channel.PHONE).id(id(id)).matter(subject);
        filed = complainant == null
                ? filed
                : filed.complainant(Party.named("Sam Specimen").key(complainant));
        return respondent == null ? filed : filed.respondent(Party.anonymous().key(respondent));
    }

    private void assertRepeats(String id, Map<String, String> reasons) {
        List<RepeatCandidate> found = desk.relations().repeatsOf(id(id));
        assertThat(found)
                .extracting(candidate -> candidate.complaint().id().value())
                .containsExactlyInAnyOrderElementsOf(reasons.keySet());
        assertThat(found).allSatisfy(candidate -> assertThat(candidate.reasons())
                .containsExactly(reasons.get(candidate.complaint().id().value())));
    }

    private List<String> found(String id) {
        return desk.relations().repeatsOf(id(id)).stream()
                .map(candidate -> candidate.complaint().id().value())
                .toList();
    }

    private static ComplaintId id(String value) {
        return ComplaintId.of(value);
    }

    private ComplaintDesk desk(ComplaintPolicy policy) {
        return ComplaintDesk.builder().store(store).policy(policy).clock(clock).build();
    }

    /** The number of the order stands in the subject. */
    private static final class SameOrder implements RepeatDetection {

        @Override
        public String reason() {
            return "same-order";
        }

        @Override
        public Criteria candidates(Complaint complaint) {
            return Criteria.any().text(order(complaint));
        }

        @Override
        public boolean isRepeat(Complaint complaint, Complaint earlier) {
            return order(earlier).equals(order(complaint));
        }

        private static String order(Complaint complaint) {
            return complaint.filing().subject().orElse("").split(":", -1)[0];
        }
    }
}
