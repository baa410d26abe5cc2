package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.NOON;
import static io.opencomplaint.tck.Specimens.TENANT;
import static io.opencomplaint.tck.Specimens.filing;
import static io.opencomplaint.tck.Specimens.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.DeadLetter;
import io.opencomplaint.spi.FeedClaim;
import io.opencomplaint.spi.FeedStart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose turn it is in the feed, what counts as an attempt, and what a claim is told by. */
public abstract class FeedTurnContract extends FeedUnderTest {

    /** For subclasses. */
    protected FeedTurnContract() {}

    @BeforeEach
    final void subscribe() {
        store.subscribe(TENANT, CRM, FeedStart.BEGINNING);
    }

    @Test
    void whatCouldBeClaimedLongestComesFirstThenById() {
        recorded("a", 9);
        recorded("c", 2);
        recorded("b.", 2);
        recorded("b-", 2);
        recorded("z", 0);
        assertThat(claimed())
                .as("by time, then by id in code units")
                .extracting(claim -> claim.complaint().value())
                .containsExactly("z", "b-", "b.", "c", "a");
    }

    @Test
    void whatWaitsKeepsItsTurnWhenMoreIsAppended() {
        Life first = recorded("b", 0);
        recorded("a", 1);
        noted(noted(first, "more"), "and more");
        assertThat(next(NOW).complaint()).as("it has waited longest").isEqualTo(first.id());
    }

    @Test
    void aFailureThatMayComeBackAtOnceGivesWayToOthers() {
        recorded("a", 0);
        recorded("b", 1);
        List<String> turns = new ArrayList<>();
        for (int round = 0; round < 20; round++) {
            Instant now = NOW.plusSeconds(round);
            FeedClaim claim = next(now);
            turns.add(claim.complaint().value());
            Instant again = round % 3 == 0 ? now.minusSeconds(999_999) : now;
            assertThat(store.fail(TENANT, claim, again)).isTrue();
        }
        assertThat(turns)
                .as("each failure moves to the end of the turn, whenever it may come back")
                .startsWith("a", "b", "a", "b")
                .endsWith("a", "b", "a", "b");
    }

    @Test
    void aClaimThatEndsWithoutAnAnswerCountsAsAnAttempt() {
        recorded("a", 0);
        assertThat(next(NOW).attempts()).isZero();
        assertThat(next(UNTIL).attempts())
                .as("whoever had it may have been killed by it")
                .isEqualTo(1);
        FeedClaim third = next(UNTIL.plusSeconds(60));
        assertThat(third.attempts()).as("and again").isEqualTo(2);
        assertThat(store.fail(TENANT, third, null)).isTrue();
        assertThat(store.deadLetters(TENANT, CRM, null, 10))
                .containsExactly(new DeadLetter(third.complaint(), 0, 1, 3));
    }

    @Test
    void aLateAcknowledgementForgetsTheAttempt() {
        Life one = recorded("a", 0);
        assertThat(store.acknowledge(TENANT, next(NOW), 1)).isTrue();
        noted(one, "next");
        assertThat(next(UNTIL).attempts()).as("it was delivered after all").isZero();
    }

    @Test
    void aReleasedClaimCountsAsNoAttemptAndGivesWayToOthers() {
        recorded("a", 0);
        recorded("b", 1);
        FeedClaim unused = next(NOW);
        assertThat(store.release(TENANT, unused)).isTrue();
        assertThat(store.release(TENANT, unused)).as("ended already").isFalse();
        assertThat(store.acknowledge(TENANT, unused, 1)).as("ended already").isFalse();
        assertThat(next(NOW.plusSeconds(1)).complaint().value()).isEqualTo("b");
        FeedClaim back = next(NOW.plusSeconds(1));
        assertThat(back.complaint()).as("it can be claimed at once").isEqualTo(unused.complaint());
        assertThat(back.attempts()).as("nothing was attempted").isZero();
        assertThat(store.fail(TENANT, back, NOW.plusSeconds(2))).isTrue();
        FeedClaim again = next(NOW.plusSeconds(2));
        assertThat(store.release(TENANT, again)).isTrue();
        assertThat(next(NOW.plusSeconds(3)).attempts())
                .as("what failed before is not forgotten")
                .isEqualTo(1);
    }

    @Test
    void aClaimThatSomebodyElseTookOverCannotBeReleased() {
        recorded("a", 0);
        FeedClaim lost = next(NOW);
        FeedClaim taken = next(UNTIL);
        assertThat(store.release(TENANT, lost)).as("somebody else has it now").isFalse();
        assertThat(store.acknowledge(TENANT, taken, 1)).isTrue();
    }

    @Test
    void aTicketNeverReturns() {
        Set<Long> tickets = new HashSet<>();
        Life one = recorded("a", 0);
        FeedClaim old = next(NOW);
        assertThat(tickets.add(old.ticket())).isTrue();
        for (int round = 0; round < 5; round++) {
            store.unsubscribe(TENANT, CRM);
            subscribe();
            FeedClaim fresh = next(NOW);
            assertThat(tickets.add(fresh.ticket())).as("another ticket").isTrue();
            assertThat(store.acknowledge(TENANT, old, 1))
                    .as("of a forgotten consumer")
                    .isFalse();
            assertThat(store.fail(TENANT, old, null))
                    .as("of a forgotten consumer")
                    .isFalse();
            assertThat(store.release(TENANT, old)).as("of a forgotten consumer").isFalse();
            old = fresh;
        }
        assertThat(store.acknowledge(TENANT, old, 1)).isTrue();
        noted(one, "next");
        assertThat(tickets.add(next(NOW).ticket())).as("another ticket").isTrue();
    }

    @Test
    void anAcknowledgementBeyondTheLastEventIsCutToIt() {
        Life one = recorded("a", 0);
        assertThat(store.acknowledge(TENANT, next(NOW), 99)).isTrue();
        assertThat(claimed()).as("everything was delivered").isEmpty();
        noted(one, "next");
        assertThat(next(NOW).delivered()).as("and nothing that came later").isEqualTo(1);
    }

    @Test
    void aListOfDeadLettersOutOfBoundsIsRefused() {
        recorded("a", 0);
        assertThat(store.fail(TENANT, next(NOW), null)).isTrue();
        for (int limit : new int[] {0, -1, 10_001}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.deadLetters(TENANT, CRM, null, limit))
                    .withMessageContaining("1 to 10000");
            assertThatIllegalArgumentException().isThrownBy(() -> store.deadLetters(TENANT, INDEX, null, limit));
        }
        assertThat(store.deadLetters(TENANT, CRM, null, 1)).hasSize(1);
        assertThat(store.deadLetters(TENANT, CRM, null, 10_000)).hasSize(1);
    }

    private Life recorded(String name, int seconds) {
        Instant at = NOON.plusSeconds(seconds);
        return stored(Life.begin(TENANT, name, at, received(filing(), at)));
    }

    /** The one whose turn it is. */
    private FeedClaim next(Instant now) {
        List<FeedClaim> claims = store.claim(TENANT, CRM, new ClaimRequest(now, now.plusSeconds(60), 1));
        assertThat(claims).as("one waits").hasSize(1);
        return claims.get(0);
    }
}
