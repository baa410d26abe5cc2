package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.TENANT;
import static io.opencomplaint.tck.Specimens.life;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Cell;
import io.opencomplaint.spi.CellKey;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.Counting;
import io.opencomplaint.spi.FeedClaim;
import io.opencomplaint.spi.Figures;
import io.opencomplaint.spi.Measure;
import io.opencomplaint.spi.StorageException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A rollup while many write and count: the sums are those of the events, and whoever reads sees them of one moment. */
public abstract class RollupConcurrencyContract extends RollupUnderTest {

    private static final int WRITERS = 4;
    private static final int NODES = 2;
    private static final int EACH = 20;
    private static final int BITE = 5;
    private static final int ROUNDS = 8;
    private static final int ATTEMPTS = 1_000;

    /** For subclasses. */
    protected RollupConcurrencyContract() {}

    @Test
    void theSumsAreExactWhileManyWriteAndNodesCount() {
        AtomicInteger writing = new AtomicInteger(WRITERS);
        Crew.together(WRITERS + NODES + 1, member -> () -> {
            if (member < WRITERS) {
                write(member, writing);
            } else {
                while (writing.get() > 0) {
                    if (member < WRITERS + NODES) {
                        countWhatWaits();
                    } else {
                        assertOfOneMoment();
                    }
                }
            }
            return member;
        });
        countWhatWaits();
        assertThat(rollup().waiting(TENANT, CRM)).as("all is counted").isZero();
        assertThat(sums(Axis.TOTAL))
                .as("every event is counted once")
                .containsExactly(cell(Axis.TOTAL, "", received(2L * WRITERS * EACH)));
        assertOfOneMoment();
    }

    @Test
    void ofManyWhoCountOneClaimOneDoes() {
        for (int round = 0; round < ROUNDS; round++) {
            stored(life("c-" + round));
            Counting counting = counting(theClaim(), Map.of(at(Axis.TOTAL, ""), received(1)));
            List<Integer> counted = Crew.together(
                    WRITERS, member -> () -> untilItStands(() -> rollup().count(TENANT, List.of(counting))));
            assertThat(counted).as("one of all counts it").containsOnlyOnce(1);
            assertThat(counted).filteredOn(number -> number == 0).hasSize(WRITERS - 1);
            assertThat(sums(Axis.TOTAL)).containsExactly(cell(Axis.TOTAL, "", received(round + 1)));
        }
    }

    @Test
    void whoeverAddsToTheSameCellsInAnotherOrderComesToAnEnd() {
        int cells = 40;
        List<String> keys = IntStream.range(0, cells).mapToObj(i -> "k-" + i).toList();
        for (int round = 0; round < ROUNDS; round++) {
            int now = round;
            IntStream.range(0, WRITERS).forEach(i -> stored(life("c-" + now + "-" + i)));
            List<FeedClaim> claims = claimed();
            assertThat(Crew.together(
                            WRITERS,
                            member -> () -> untilItStands(
                                    () -> rollup().count(TENANT, List.of(counting(claims.get(member), one(keys)))))))
                    .containsOnly(1);
        }
        assertThat(sums(Axis.CAUSE))
                .as("nothing of what many add to one cell is lost")
                .hasSize(cells)
                .allMatch(cell -> cell.figures().equals(received(ROUNDS * WRITERS)));
    }

    /** In every other round something was surely counted before. */
    @Test
    void whatIsForgottenWhileItIsCountedLeavesNothing() {
        for (int round = 0; round < ROUNDS; round++) {
            int now = round;
            IntStream.range(0, WRITERS).forEach(i -> stored(life("c-" + now + "-" + i)));
            List<FeedClaim> claims = claimed();
            CountDownLatch counted = new CountDownLatch(now % 2);
            Crew.together(WRITERS + 1, member -> () -> {
                if (member == WRITERS) {
                    assertThat(counted.await(1, TimeUnit.MINUTES)).isTrue();
                    rollup().forget(TENANT, CRM);
                    return 0;
                }
                int held = rollup().count(
                                TENANT, List.of(counting(claims.get(member), Map.of(at(Axis.TOTAL, ""), received(1)))));
                counted.countDown();
                return held;
            });
            assertThat(sums(Axis.TOTAL))
                    .as("what was counted before is forgotten, and after that nothing is counted")
                    .isEmpty();
            subscribeTheRollup();
        }
    }

    private static Map<CellKey, Figures> one(List<String> keys) {
        return keys.stream().collect(Collectors.toMap(key -> at(Axis.CAUSE, key), key -> received(1)));
    }

    /** Complaints of two events each. */
    private void write(int writer, AtomicInteger writing) {
        try {
            for (int i = 0; i < EACH; i++) {
                Life life = life("c-" + writer + "-" + i);
                untilItStands(() -> {
                    store.append(life.whole());
                    return life;
                });
                untilItStands(() -> noted(life, "more"));
            }
        } finally {
            writing.decrementAndGet();
        }
    }

    private void countWhatWaits() {
        while (true) {
            List<FeedClaim> claims = untilItStands(() -> store.claim(TENANT, CRM, new ClaimRequest(NOW, UNTIL, BITE)));
            if (claims.isEmpty()) {
                return;
            }
            List<Counting> countings = claims.stream().map(this::counting).toList();
            assertThat(untilItStands(() -> rollup().count(TENANT, countings)))
                    .as("nobody else has them")
                    .isEqualTo(countings.size());
        }
    }

    /** A store may say that it gave way to others and did nothing, but not for ever. */
    private static <T> T untilItStands(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (StorageException e) {
                if (!e.isConflict() || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** Each event that is new adds one to the whole and one to its complaint. */
    private Counting counting(FeedClaim claim) {
        long last =
                untilItStands(() -> store.history(TENANT, claim.complaint())).size();
        Figures change = received(last - claim.delivered());
        return new Counting(
                claim,
                last,
                Map.of(
                        at(Axis.TOTAL, ""),
                        change,
                        at(Axis.HANDLER, claim.complaint().value()),
                        change));
    }

    private void assertOfOneMoment() {
        List<Cell> cells = untilItStands(() -> sums(Axis.TOTAL, Axis.HANDLER));
        Function<Axis, Long> sum = axis -> cells.stream()
                .filter(cell -> cell.at().axis() == axis)
                .mapToLong(cell -> cell.figures().of(Measure.RECEIVED))
                .sum();
        assertThat(sum.apply(Axis.HANDLER)).as("all cells are of one moment").isEqualTo(sum.apply(Axis.TOTAL));
    }
}
