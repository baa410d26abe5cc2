package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.TENANT;
import static io.opencomplaint.tck.Specimens.filing;
import static io.opencomplaint.tck.Specimens.id;
import static io.opencomplaint.tck.Specimens.life;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.event.Archived;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.DeadLetter;
import io.opencomplaint.spi.DuplicateException;
import io.opencomplaint.spi.FeedClaim;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.StaleVersionException;
import io.opencomplaint.spi.UnknownConsumerException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was appended waits for each consumer until it has had it: in order, claimed by one at a time, never passed over. */
public abstract class FeedContract extends FeedUnderTest {

    /** For subclasses. */
    protected FeedContract() {}

    @Test
    void eachAppendWaitsAfterTheLastEventThatWasDelivered() {
        store.subscribe(TENANT, CRM, FeedStart.BEGINNING);
        Life one = stored(life("c-1").then(new Archived()));
        FeedClaim first = theClaim();
        assertThat(first.complaint()).isEqualTo(one.id());
        assertThat(first.consumer()).isEqualTo(CRM);
        assertThat(first.delivered()).as("nothing was delivered").isZero();
        assertThat(store.acknowledge(TENANT, first, 2)).isTrue();
        assertThat(claimed()).as("everything was delivered").isEmpty();
        noted(noted(one, "a"), "b");
        assertThat(theClaim().delivered())
                .as("later events go on after the last delivered")
                .isEqualTo(2);
    }

    @Test
    void whatIsClaimedIsNotClaimedAgainBeforeItsTimeHasPassed() {
        store.subscribe(TENANT, CRM, FeedStart.BEGINNING);
        stored(life("c-1"));
        assertThat(claimed()).hasSize(1);
        assertThat(claimed()).as("somebody has it").isEmpty();
        assertThat(claimed(CRM, UNTIL.minusNanos(1_000))).as("still").isEmpty();
    }

    @Test
    void aClaimWhoseTimeHasPassedComesBackAndTheOldOneIsVoid() {
        store.subscribe(TENANT, CRM, FeedStart.BEGINNING);
        stored(life("c-1"));
        FeedClaim lost = theClaim();
        List<FeedClaim> again = claimed(CRM, UNTIL);
        assertThat(again).as("what a killed node had claimed comes back").hasSize(1);
        assertThat(again.get(0).delivered()).as("with the same events").isZero();
        assertThat(store.acknowledge(TENANT, lost, 1))
                .as("somebody else has it now")
                .isFalse();
        assertThat(store.fail(TENANT, lost, null))
                .as("somebody else has it now")
                .isFalse();
        assertThat(store.acknowledge(TENANT, again.get(0), 1)).isTrue();
        assertThat(claimed(CRM, UNTIL.plusSeconds(90))).isEmpty();
    }

    @Test
    void aLateAcknowledgementCountsAsLongAsNobodyElseHasClaimed() {
        store.subscribe(TENANT, CRM, FeedStart.BEGINNING);
        stored(life("c-1"));
        assertThat(store.acknowledge(TENANT, theClaim(), 1)).isTrue();
        assertThat(claimed(CRM, UNTIL.plusSeconds(90))).as("it was delivered").isEmpty();
    }

    @Test
    void aClaimEndsOnce() {
        store.subscribe(TENANT, CRM, FeedStart.BEGINNING);
        Life one = stored(life("c-1").then(new Archived()));
        FeedClaim claim = theClaim();
        assertThat(store.acknowledge(TENANT, claim, 1)).isTrue();
        assertThat(store.acknowledge(TENANT, claim, 2)).as("ended already").isFalse();
        assertThat(store.fail(TENANT, claim, null)).as("ended already").isFalse();
        FeedClaim rest = theClaim();
        assertThat(rest.delivered())
                .as("the second event of %s waits", one.id())
                .isEqualTo(1);
    }

    @Test
    void whatIsAppendedBetweenClaimAndAcknowledgementIsNotLost() {
        store.subscribe(TENANT, CRM, FeedStart.BEGINNING);
        Life one = stored(life("c-1"));
        FeedClaim claim = theClaim();
        noted(one, "late");
        assertThat(claimed()).as("an append ends no claim").isEmpty();
        assertThat(store.acknowledge(TENANT, claim, 1)).isTrue();
        FeedClaim rest = theClaim();
        assertThat(rest.delivered()).as("the late event waits").isEqualTo(1);
        assertThat(store.acknowledge(TENANT, rest, 2)).isTrue();
        assertThat(claimed()).isEmpty();
    }

    @Test
    void aFailureComesBackAtItsTimeAndIsCounted() {
        store.subscribe(TENANT, CRM, FeedStart.BEGINNING);
        stored(life("c-1"));
        FeedClaim first = theClaim();
        assertThat(first.attempts()).isZero();
        assertThat(store.fail(TENANT, first, UNTIL.plusSeconds(5))).isTrue();
        assertThat(claimed(CRM, UNTIL.plusSeconds(4))).as("it rests").isEmpty();
        FeedClaim second = claimed(CRM, UNTIL.plusSeconds(5)).get(0);
        assertThat(second.attempts()).as("failed once").isEqualTo(1);
        assertThat(second.delivered()).as("the same events").isZero();
        assertThat(store.fail(TENANT, second, UNTIL.plusSeconds(6))).isTrue();
        FeedClaim third = claimed(CRM, UNTIL.plusSeconds(6)).get(0);
        assertThat(third.attempts()).as("failed twice").isEqualTo(2);
        assertThat(store.acknowledge(TENANT, third, 1)).isTrue();
        noted(life("c-1"), "next");
        assertThat(theClaim().attempts()).as("success forgets failures").isZero();
    }

    @Test
    void aDeadLetterKeepsItsPlaceAndOthersGoOn() {
        store.subscribe(TENANT, CRM, FeedStart.BEGINNING);
        Life one = stored(life("c-1"));
        assertThat(store.fail(TENANT, theClaim(), null)).isTrue();
        noted(one, "behind");
        stored(life("c-2"));
        assertThat(ids(claimed(CRM, UNTIL.plusSeconds(999_999))))
                .as("its later events wait behind it, another complaint does not")
                .containsExactly("c-2");
        assertThat(store.deadLetters(TENANT, CRM, null, 10)).containsExactly(new DeadLetter(one.id(), 0, 2, 1));
    }

    @Test
    void aDeadLetterThatIsBroughtBackIsClaimedAtOnceFromItsPlace() {
        Life one = dead("c-1");
        assertThat(store.revive(TENANT, CRM, one.id(), 0)).isTrue();
        assertThat(store.revive(TENANT, CRM, one.id(), 0))
                .as("it is no dead letter any more")
                .isFalse();
        assertThat(store.deadLetters(TENANT, CRM, null, 10)).isEmpty();
        FeedClaim back = theClaim();
        assertThat(back.delivered()).as("with all its events").isZero();
        assertThat(back.attempts()).as("as if nothing had been attempted").isZero();
    }

    @Test
    void ofADeadLetterTheFirstEventsCanBeLeftOut() {
        Life one = dead("c-1");
        assertThat(store.revive(TENANT, CRM, one.id(), 1)).isTrue();
        FeedClaim rest = theClaim();
        assertThat(rest.delivered()).as("the event behind the one left out").isEqualTo(1);
        assertThat(store.fail(TENANT, rest, null)).isTrue();
        assertThat(store.revive(TENANT, CRM, one.id(), 2)).isTrue();
        assertThat(claimed()).as("nothing is left of it").isEmpty();
        noted(one, "next");
        assertThat(theClaim().delivered()).as("what comes next is delivered").isEqualTo(2);
    }

    @Test
    void deadLettersAreListedByIdPageByPage() {
        store.subscribe(TENANT, CRM, FeedStart.BEGINNING);
        List.of("b", "a_", "a-", "a0", "a.").forEach(name -> stored(life(name)));
        claimed().forEach(claim -> store.fail(TENANT, claim, null));
        stored(life("alive"));
        assertThat(store.deadLetters(TENANT, CRM, null, 3))
                .extracting(letter -> letter.complaint().value())
                .containsExactly("a-", "a.", "a0");
        assertThat(store.deadLetters(TENANT, CRM, id("a0"), 3))
                .extracting(letter -> letter.complaint().value())
                .containsExactly("a_", "b");
    }

    @Test
    void consumersHaveNothingToDoWithEachOther() {
        store.subscribe(TENANT, CRM, FeedStart.BEGINNING);
        store.subscribe(TENANT, INDEX, FeedStart.BEGINNING);
        Life one = stored(life("c-1"));
        assertThat(store.acknowledge(TENANT, theClaim(), 1)).isTrue();
        List<FeedClaim> other = claimed(INDEX, NOW);
        assertThat(ids(other)).as("each consumer has its own position").containsExactly("c-1");
        assertThat(store.fail(TENANT, other.get(0), null)).isTrue();
        noted(one, "next");
        assertThat(theClaim().delivered())
                .as("a dead letter of another stops nobody")
                .isEqualTo(1);
        assertThat(store.deadLetters(TENANT, CRM, null, 10)).isEmpty();
        assertThat(store.revive(TENANT, CRM, one.id(), 0)).isFalse();
        store.unsubscribe(TENANT, CRM);
        assertThat(store.deadLetters(TENANT, INDEX, null, 10)).hasSize(1);
    }

    @Test
    void tenantsHaveNothingToDoWithEachOther() {
        Tenant other = Tenant.of("nort");
        ClaimRequest request = new ClaimRequest(NOW, UNTIL, ALL);
        store.subscribe(TENANT, CRM, FeedStart.BEGINNING);
        stored(life("c-1"));
        assertThatThrownBy(() -> store.claim(other, CRM, request))
                .as("one tenant's consumer is not another's")
                .isInstanceOf(UnknownConsumerException.class);
        store.subscribe(other, CRM, FeedStart.BEGINNING);
        assertThat(store.claim(other, CRM, request))
                .as("another tenant sees nothing")
                .isEmpty();
        stored(life(other, "c-1", filing()));
        FeedClaim mine = theClaim();
        FeedClaim theirs = store.claim(other, CRM, request).get(0);
        assertThat(store.fail(other, theirs, null)).isTrue();
        assertThat(store.deadLetters(TENANT, CRM, null, 10)).isEmpty();
        assertThat(store.revive(TENANT, CRM, id("c-1"), 0)).isFalse();
        store.unsubscribe(other, CRM);
        assertThat(store.acknowledge(other, mine, 1))
                .as("not the other's claim")
                .isFalse();
        assertThat(store.acknowledge(TENANT, mine, 1)).isTrue();
    }

    @Test
    void fromTheBeginningComplaintsThatWereThereBeforeAreDelivered() {
        stored(life("c-1").then(new Archived()));
        stored(life("c-2"));
        store.subscribe(TENANT, CRM, FeedStart.BEGINNING);
        List<FeedClaim> claims = claimed();
        assertThat(ids(claims)).containsExactly("c-1", "c-2");
        assertThat(claims)
                .as("from their first event")
                .extracting(FeedClaim::delivered)
                .containsOnly(0L);
    }

    @Test
    void fromNowOnlyWhatComesAfterwardsIsDelivered() {
        Life one = stored(life("c-1").then(new Archived()));
        store.subscribe(TENANT, CRM, FeedStart.NOW);
        assertThat(claimed()).as("what was there before is not delivered").isEmpty();
        noted(one, "next");
        FeedClaim next = theClaim();
        assertThat(next.delivered()).as("only the new event").isEqualTo(2);
        stored(life("c-2"));
        assertThat(theClaim().delivered()).as("all of a new complaint").isZero();
    }

    @Test
    void subscribingAgainChangesNothing() {
        stored(life("c-1"));
        store.subscribe(TENANT, CRM, FeedStart.BEGINNING);
        assertThat(store.acknowledge(TENANT, theClaim(), 1)).isTrue();
        store.subscribe(TENANT, CRM, FeedStart.BEGINNING);
        assertThat(claimed()).as("its position stays").isEmpty();
        noted(life("c-1"), "next");
        store.subscribe(TENANT, CRM, FeedStart.NOW);
        assertThat(theClaim().delivered()).as("its position stays").isEqualTo(1);
    }

    @Test
    void whoeverIsNotSubscribedIsToldSo() {
        stored(life("c-1"));
        store.unsubscribe(TENANT, CRM);
        assertThatThrownBy(this::claimed)
                .isInstanceOf(UnknownConsumerException.class)
                .hasMessageEndingWith(": crm");
        assertThat(store.deadLetters(TENANT, CRM, null, 10)).isEmpty();
        assertThat(store.revive(TENANT, CRM, id("c-1"), 0)).isFalse();
    }

    @Test
    void whoeverUnsubscribesIsForgottenAndMayBeginAnew() {
        Life one = dead("c-1");
        stored(life("c-2"));
        store.unsubscribe(TENANT, CRM);
        assertThatThrownBy(this::claimed).isInstanceOf(UnknownConsumerException.class);
        assertThat(store.deadLetters(TENANT, CRM, null, 10)).isEmpty();
        noted(one, "unheard");
        store.subscribe(TENANT, CRM, FeedStart.NOW);
        assertThat(claimed()).as("a new subscription").isEmpty();
        store.unsubscribe(TENANT, CRM);
        store.subscribe(TENANT, CRM, FeedStart.BEGINNING);
        assertThat(ids(claimed())).as("another one").containsExactly("c-1", "c-2");
    }

    @Test
    void aRefusedAppendLeavesNothingInTheFeed() {
        Life one = life("c-1");
        Life two = stored(one.then(new Archived()));
        store.subscribe(TENANT, CRM, FeedStart.NOW);
        assertThatThrownBy(() -> noted(one, "late")).isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() -> store.append(one.whole())).isInstanceOf(DuplicateException.class);
        assertThat(claimed()).as("nothing was appended").isEmpty();
        noted(two, "right");
        assertThat(theClaim().delivered()).isEqualTo(2);
    }

    @Test
    void noMoreThanTheLimitAreClaimedAndEachHasItsTurn() {
        store.subscribe(TENANT, CRM, FeedStart.BEGINNING);
        List.of("a", "b", "c", "d", "e").forEach(name -> stored(life(name)));
        Set<String> seen = new HashSet<>();
        for (int round = 0; round < 500 && seen.size() < 5; round++) {
            List<FeedClaim> claims = store.claim(TENANT, CRM, new ClaimRequest(NOW, UNTIL, 1));
            assertThat(claims).as("as many as asked for").hasSize(1);
            FeedClaim claim = claims.get(0);
            seen.add(claim.complaint().value());
            long version = store.find(TENANT, claim.complaint()).orElseThrow().version();
            noted(new Life(store.find(TENANT, claim.complaint()).orElseThrow(), List.of()), "more");
            assertThat(store.acknowledge(TENANT, claim, version)).isTrue();
        }
        assertThat(seen).as("none waits for ever while others go on").hasSize(5);
    }

    @Test
    void whatAClaimGaveIsImmutable() {
        store.subscribe(TENANT, CRM, FeedStart.BEGINNING);
        stored(life("c-1"));
        List<FeedClaim> claims = claimed();
        assertThat(claims).hasSize(1);
        assertThatThrownBy(() -> claims.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void namesOfConsumersAreToldApartToTheLetter() {
        store.subscribe(TENANT, CRM, FeedStart.BEGINNING);
        store.subscribe(TENANT, ConsumerName.of("crm."), FeedStart.NOW);
        stored(life("c-1"));
        assertThat(store.acknowledge(TENANT, theClaim(), 1)).isTrue();
        assertThat(claimed(ConsumerName.of("crm."), NOW)).hasSize(1);
    }

    /** A complaint of two events, both undelivered, that the consumer failed at for good. */
    private Life dead(String name) {
        store.subscribe(TENANT, CRM, FeedStart.BEGINNING);
        Life life = stored(life(name).then(new Archived()));
        assertThat(store.fail(TENANT, theClaim(), null)).isTrue();
        assertThat(store.deadLetters(TENANT, CRM, null, 10)).hasSize(1);
        return life;
    }
}
