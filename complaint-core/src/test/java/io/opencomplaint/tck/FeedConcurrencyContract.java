package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.TENANT;
import static io.opencomplaint.tck.Specimens.life;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.FeedClaim;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.StaleVersionException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The feed while many write, claim and subscribe: each event comes, in order, and nobody gets what another one has. */
public abstract class FeedConcurrencyContract extends FeedUnderTest {

    private static final int WRITERS = 8;
    private static final int NODES = 2;
    private static final int SHARED = 5;
    private static final int EACH = 25;
    private static final int BITE = 3;
    private static final int ROUNDS = 8;

    /** For subclasses. */
    protected FeedConcurrencyContract() {}

    @Test
    void nothingIsPassedOverWhileManyWriteAndNodesDeliver() {
        store.subscribe(TENANT, CRM, FeedStart.BEGINNING);
        List<ComplaintId> shared = IntStream.range(0, SHARED)
                .mapToObj(i -> stored(life("c-" + i)).id())
                .toList();
        Map<ComplaintId, List<Long>> taken = notes(shared);
        AtomicInteger writing = new AtomicInteger(WRITERS);
        Crew.together(WRITERS + NODES, member -> () -> {
            if (member < WRITERS) {
                writeAll(shared, writing);
            } else {
                while (writing.get() > 0) {
                    drain(CRM, BITE, taken);
                }
            }
            return member;
        });
        drain(CRM, BITE, taken);
        assertEachOnce(taken);
        assertThat(taken.values().stream().mapToInt(List::size).sum())
                .as("every acknowledged append came")
                .isEqualTo(SHARED + WRITERS * EACH);
    }

    @Test
    void manyWhoClaimAtOnceGetEachComplaintOnce() {
        int many = 120;
        store.subscribe(TENANT, CRM, FeedStart.BEGINNING);
        IntStream.range(0, many).forEach(i -> stored(life("c-" + i)));
        List<String> all = Crew.together(WRITERS, member -> this::claimUntilNothingWaits).stream()
                .flatMap(List::stream)
                .toList();
        assertThat(all)
                .as("each complaint goes to one claimant only, and none is left over")
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, many).mapToObj(i -> "c-" + i).toList());
    }

    @Test
    void fromTheBeginningNothingIsMissedOfAppendsThatRun() {
        List<ComplaintId> everything = Collections.synchronizedList(new ArrayList<>());
        for (int round = 0; round < ROUNDS; round++) {
            ConsumerName consumer = ConsumerName.of("r-" + round);
            String prefix = "c-" + round + "-";
            Crew.together(WRITERS, member -> () -> {
                if (member == 0) {
                    store.subscribe(TENANT, consumer, FeedStart.BEGINNING);
                } else {
                    everything.addAll(lives(prefix + member));
                }
                return member;
            });
            Map<ComplaintId, List<Long>> taken = notes(everything);
            drain(consumer, ALL, taken);
            assertEachOnce(taken);
        }
    }

    @Test
    void ofManyWhoSubscribeOneConsumerItsEventsComeOnce() {
        for (int round = 0; round < ROUNDS; round++) {
            ConsumerName consumer = ConsumerName.of("r-" + round);
            List<ComplaintId> there = List.of(stored(life("c-" + round)).id());
            Map<ComplaintId, List<Long>> taken = notes(IntStream.rangeClosed(0, round)
                    .mapToObj(i -> Specimens.id("c-" + i))
                    .toList());
            Crew.together(NODES * 2, member -> () -> {
                store.subscribe(TENANT, consumer, FeedStart.BEGINNING);
                drain(consumer, BITE, taken);
                return member;
            });
            drain(consumer, BITE, taken);
            assertThat(taken).as("with what came last").containsKeys(there.get(0));
            assertEachOnce(taken);
        }
    }

    /** Whole and in order: what is on record, neither less nor twice nor otherwise. */
    private void assertEachOnce(Map<ComplaintId, List<Long>> taken) {
        taken.forEach((id, sequences) -> assertThat(sequences)
                .as("events of %s come in order, each once, none passed over", id)
                .isNotEmpty()
                .containsExactlyElementsOf(LongStream.rangeClosed(
                                1, store.find(TENANT, id).orElseThrow().version())
                        .boxed()
                        .toList()));
    }

    private static Map<ComplaintId, List<Long>> notes(List<ComplaintId> ids) {
        Map<ComplaintId, List<Long>> notes = new ConcurrentHashMap<>();
        ids.forEach(id -> notes.put(id, Collections.synchronizedList(new ArrayList<>())));
        return notes;
    }

    private void writeAll(List<ComplaintId> shared, AtomicInteger writing) {
        try {
            for (int i = 0; i < EACH; i++) {
                append(shared.get(i % SHARED));
            }
        } finally {
            writing.decrementAndGet();
        }
    }

    private void append(ComplaintId id) {
        for (int attempt = 0; attempt < 10_000; attempt++) {
            try {
                noted(new Life(store.find(TENANT, id).orElseThrow(), List.of()), "again");
                return;
            } catch (StaleVersionException e) {
                // Somebody else was faster; of many who retry always one gets on.
            }
        }
        throw new AssertionError("an append must get on some time");
    }

    private List<ComplaintId> lives(String prefix) {
        List<ComplaintId> ids = new ArrayList<>();
        for (int i = 0; i < BITE; i++) {
            Life one = stored(life(prefix + "-" + i));
            noted(noted(one, "a"), "b");
            ids.add(one.id());
        }
        return ids;
    }

    private List<String> claimUntilNothingWaits() {
        List<String> mine = new ArrayList<>();
        while (true) {
            List<FeedClaim> part = store.claim(TENANT, CRM, new ClaimRequest(NOW, UNTIL, BITE));
            if (part.isEmpty()) {
                return mine;
            }
            mine.addAll(ids(part));
            assertThat(mine).as("claims come to an end").hasSizeLessThan(ALL);
        }
    }
}
