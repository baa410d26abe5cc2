package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.TENANT;
import static io.opencomplaint.tck.Specimens.filing;
import static io.opencomplaint.tck.Specimens.life;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Cell;
import io.opencomplaint.spi.CellKey;
import io.opencomplaint.spi.CellQuery;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.Counting;
import io.opencomplaint.spi.FeedClaim;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.Figures;
import io.opencomplaint.spi.Measure;
import io.opencomplaint.spi.Rollup;
import io.opencomplaint.spi.UnknownConsumerException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is counted is acknowledged, and what is not acknowledged is not counted. */
public abstract class RollupCountContract extends RollupUnderTest {

    private static final Tenant SOUTH = Tenant.of("south");
    private static final CellKey TOTAL = at(Axis.TOTAL, "");
    private static final CellQuery TOTALS = new CellQuery(Set.of(Axis.TOTAL), MARCH, MARCH, false, 1);

    /** For subclasses. */
    protected RollupCountContract() {}

    @Test
    void whatIsCountedIsSummedAndNoLongerWaits() {
        List.of("c-1", "c-2", "c-3").forEach(id -> stored(life(id)));
        List<Counting> countings = claimed().stream()
                .map(claim -> counting(
                        claim,
                        Map.of(
                                TOTAL,
                                received(1).plus(Figures.of(Measure.REPLY_SECONDS, 3_600)),
                                at(Axis.CHANNEL, "phone"),
                                received(1),
                                at(Axis.HANDLER, claim.complaint().value()),
                                received(1).plus(Figures.of(Measure.CLOSED, 2)))))
                .toList();
        assertThat(rollup().count(TENANT, countings)).as("all were held").isEqualTo(3);
        assertThat(sums(Axis.TOTAL, Axis.CHANNEL, Axis.HANDLER))
                .as("what several complaints change in a cell is added up")
                .containsExactly(
                        cell(Axis.TOTAL, "", received(3).plus(Figures.of(Measure.REPLY_SECONDS, 10_800))),
                        cell(Axis.CHANNEL, "phone", received(3)),
                        cell(Axis.HANDLER, "c-1", received(1).plus(Figures.of(Measure.CLOSED, 2))),
                        cell(Axis.HANDLER, "c-2", received(1).plus(Figures.of(Measure.CLOSED, 2))),
                        cell(Axis.HANDLER, "c-3", received(1).plus(Figures.of(Measure.CLOSED, 2))));
        assertThat(claimed(CRM, UNTIL.plusSeconds(1)))
                .as("what was counted is acknowledged")
                .isEmpty();
        assertThat(rollup().waiting(TENANT, CRM)).isZero();
    }

    @Test
    void aLaterCountingAddsToWhatIsThere() {
        Life one = stored(life("c-1"));
        assertThat(rollup().count(TENANT, List.of(counting(theClaim(), Map.of(TOTAL, received(5))))))
                .isOne();
        noted(one, "later");
        assertThat(rollup().count(TENANT, List.of(counting(theClaim(), Map.of(TOTAL, received(-2))))))
                .isOne();
        assertThat(sums(Axis.TOTAL)).as("changes may be negative").containsExactly(cell(Axis.TOTAL, "", received(3)));
    }

    @Test
    void aLostClaimChangesNothingWhileOthersOfTheSameCallAreCounted() {
        List.of("c-1", "c-2", "c-3").forEach(id -> stored(life(id)));
        List<FeedClaim> claims = claimed();
        List<FeedClaim> again = claimed(CRM, UNTIL);
        assertThat(store.acknowledge(TENANT, again.get(2), 1)).isTrue();
        List<Counting> countings = List.of(
                counting(claims.get(0), Map.of(TOTAL, received(100))),
                counting(again.get(1), Map.of(TOTAL, received(1))),
                counting(again.get(2), Map.of(TOTAL, received(10))));
        assertThat(rollup().count(TENANT, countings))
                .as("one is somebody else's, one has ended")
                .isOne();
        assertThat(sums(Axis.TOTAL)).containsExactly(cell(Axis.TOTAL, "", received(1)));
        assertThat(rollup().count(TENANT, List.of(counting(again.get(0), Map.of(TOTAL, received(1))))))
                .as("whoever took it over still has it")
                .isOne();
        assertThat(sums(Axis.TOTAL)).containsExactly(cell(Axis.TOTAL, "", received(2)));
    }

    @Test
    void aCallOfWhichNothingIsHeldAnyMoreChangesNothing() {
        stored(life("c-1"));
        Counting counting = counting(theClaim(), Map.of(TOTAL, received(1)));
        assertThat(rollup().count(TENANT, List.of(counting))).isOne();
        assertThat(rollup().count(TENANT, List.of(counting)))
                .as("a claim is counted once")
                .isZero();
        assertThat(sums(Axis.TOTAL)).containsExactly(cell(Axis.TOTAL, "", received(1)));
    }

    @Test
    void aComplaintThatWentOnSinceStaysClaimableWithItsLaterEvents() {
        Life one = stored(life("c-1"));
        stored(life("c-2"));
        List<FeedClaim> claims = claimed();
        noted(one, "late");
        List<Counting> countings = claims.stream()
                .map(claim -> new Counting(claim, 1, Map.of(TOTAL, received(1))))
                .toList();
        assertThat(rollup().count(TENANT, countings))
                .as("both claims were held")
                .isEqualTo(2);
        assertThat(sums(Axis.TOTAL)).containsExactly(cell(Axis.TOTAL, "", received(2)));
        assertThat(rollup().waiting(TENANT, CRM)).as("one has gone on").isOne();
        FeedClaim rest = theClaim();
        assertThat(rest.complaint()).isEqualTo(one.id());
        assertThat(rest.delivered()).as("its first event is counted").isOne();
        assertThat(rest.attempts()).as("the first attempt had success").isZero();
    }

    @Test
    void whatChangesNothingIsAcknowledgedAllTheSame() {
        stored(life("c-1"));
        assertThat(rollup().count(TENANT, List.of(counting(theClaim(), Map.of()))))
                .isOne();
        assertThat(rollup().waiting(TENANT, CRM)).isZero();
        assertThat(rollup().count(TENANT, List.of())).as("nothing to count").isZero();
    }

    @Test
    void thousandComplaintsAreCountedAtOnce() {
        int many = 1_000;
        IntStream.range(0, many).forEach(i -> store.append(life("c-" + i).whole()));
        List<Counting> countings = claimed().stream()
                .map(claim -> {
                    Map<CellKey, Figures> changes = new HashMap<>();
                    changes.put(TOTAL, received(1));
                    changes.put(at(Axis.RESPONDENT, claim.complaint().value()), received(1));
                    return counting(claim, changes);
                })
                .toList();
        assertThat(rollup().count(TENANT, countings)).isEqualTo(many);
        assertThat(sums(Axis.TOTAL)).containsExactly(cell(Axis.TOTAL, "", received(many)));
        assertThat(sums(Axis.RESPONDENT)).as("a cell a key").hasSize(many);
    }

    @Test
    void tooManyAndThoseOfSeveralConsumersAreRefused() {
        store.subscribe(TENANT, INDEX, FeedStart.BEGINNING);
        stored(life("c-1"));
        Counting mine = counting(theClaim(), Map.of(TOTAL, received(1)));
        Counting other = counting(claimed(INDEX, NOW).get(0), Map.of(TOTAL, received(1)));
        assertThatIllegalArgumentException().as("one consumer a call").isThrownBy(() -> rollup().count(
                        TENANT, List.of(mine, other)));
        assertThatIllegalArgumentException().as("so many a call").isThrownBy(() -> rollup().count(
                        TENANT, Collections.nCopies(Rollup.MAX_COUNTED + 1, mine)));
        assertThat(sums(Axis.TOTAL)).as("what is refused changes nothing").isEmpty();
        assertThat(rollup().count(TENANT, List.of(mine))).isOne();
        assertThat(sums(Axis.TOTAL)).containsExactly(cell(Axis.TOTAL, "", received(1)));
    }

    @Test
    void whatWaitsIsCountedWhateverBecameOfItsClaim() {
        List.of("c-1", "c-2", "c-3", "c-4").forEach(id -> stored(life(id)));
        assertThat(rollup().waiting(TENANT, CRM)).as("nobody has claimed any").isEqualTo(4);
        List<FeedClaim> claims = claimed();
        assertThat(store.fail(TENANT, claims.get(0), null)).isTrue();
        assertThat(store.fail(TENANT, claims.get(1), UNTIL.plusSeconds(9_999))).isTrue();
        assertThat(rollup().waiting(TENANT, CRM))
                .as("a dead letter, one that rests and two that are claimed")
                .isEqualTo(4);
        assertThat(rollup().count(TENANT, List.of(counting(claims.get(2), Map.of()))))
                .isOne();
        assertThat(rollup().waiting(TENANT, CRM)).isEqualTo(3);
        assertThat(rollup().waiting(TENANT, INDEX)).as("not subscribed").isEqualTo(-1);
        assertThat(rollup().waiting(SOUTH, CRM)).as("not subscribed there").isEqualTo(-1);
    }

    @Test
    void tenantsAndConsumersHaveNothingToDoWithEachOther() {
        store.subscribe(TENANT, INDEX, FeedStart.BEGINNING);
        store.subscribe(SOUTH, CRM, FeedStart.BEGINNING);
        stored(life("c-1"));
        store.append(life(SOUTH, "c-1", filing()).whole());
        FeedClaim north = theClaim();
        assertThat(rollup().count(SOUTH, List.of(counting(north, Map.of(TOTAL, received(1000))))))
                .as("the claim is another tenant's")
                .isZero();
        count(TENANT, north, 1);
        count(TENANT, claimed(INDEX, NOW).get(0), 10);
        count(SOUTH, southern(), 100);
        assertTotal(TENANT, CRM, 1);
        assertTotal(TENANT, INDEX, 10);
        assertTotal(SOUTH, CRM, 100);
        assertThat(rollup().cells(SOUTH, INDEX, TOTALS)).as("nobody's").isEmpty();
        assertThat(rollup().waiting(SOUTH, CRM)).isZero();
    }

    @Test
    void forgettingTakesCellsAndConsumerOfOneTenantAndConsumerOnly() {
        store.subscribe(TENANT, INDEX, FeedStart.BEGINNING);
        store.subscribe(SOUTH, CRM, FeedStart.BEGINNING);
        stored(life("c-1"));
        store.append(life(SOUTH, "c-1", filing()).whole());
        count(TENANT, theClaim(), 1);
        count(TENANT, claimed(INDEX, NOW).get(0), 10);
        count(SOUTH, southern(), 100);
        rollup().forget(TENANT, CRM);
        assertThat(sums(Axis.TOTAL)).as("the cells are gone").isEmpty();
        assertThat(rollup().waiting(TENANT, CRM)).as("so is the consumer").isEqualTo(-1);
        assertThatThrownBy(this::claimed).isInstanceOf(UnknownConsumerException.class);
        assertTotal(TENANT, INDEX, 10);
        assertTotal(SOUTH, CRM, 100);
        assertThat(rollup().waiting(TENANT, INDEX)).isZero();
        assertThat(rollup().waiting(SOUTH, CRM)).isZero();
        rollup().forget(TENANT, CRM);
        assertTotal(TENANT, INDEX, 10);
    }

    @Test
    void whatIsForgottenBeginsAnewAndOldClaimsAreVoid() {
        stored(life("c-1"));
        FeedClaim before = theClaim();
        rollup().forget(TENANT, CRM);
        assertThat(rollup().count(TENANT, List.of(counting(before, Map.of(TOTAL, received(1))))))
                .as("nobody has it any more")
                .isZero();
        store.subscribe(TENANT, CRM, FeedStart.BEGINNING);
        assertThat(sums(Axis.TOTAL)).as("nothing is counted yet").isEmpty();
        assertThat(rollup().waiting(TENANT, CRM)).as("all waits again").isOne();
        FeedClaim after = theClaim();
        assertThat(rollup().count(TENANT, List.of(counting(before, Map.of(TOTAL, received(1))))))
                .as("a claim of the consumer that was forgotten")
                .isZero();
        count(TENANT, after, 1);
        assertTotal(TENANT, CRM, 1);
    }

    private FeedClaim southern() {
        return store.claim(SOUTH, CRM, new ClaimRequest(NOW, UNTIL, ALL)).get(0);
    }

    private void count(Tenant tenant, FeedClaim claim, long number) {
        assertThat(rollup().count(tenant, List.of(counting(claim, Map.of(TOTAL, received(number))))))
                .isOne();
    }

    private void assertTotal(Tenant tenant, ConsumerName consumer, long number) {
        assertThat(rollup().cells(tenant, consumer, TOTALS))
                .as("of %s and %s only", tenant, consumer)
                .extracting(Cell::figures)
                .containsExactly(received(number));
    }
}
