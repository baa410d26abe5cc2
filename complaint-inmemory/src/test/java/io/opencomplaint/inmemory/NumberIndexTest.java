package io.opencomplaint.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.event.Registered;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.DuplicateException;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.tck.Life;
import io.opencomplaint.tck.Specimens;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers that change hands: the index follows the complaints, also when many change at once. */
class NumberIndexTest {

    private final InMemoryComplaintStore store = new InMemoryComplaintStore();

    @Test
    void aNumberGivenUpIsFreeAgain() {
        Life one = stored(Specimens.life("c-1").then(new Registered("C001")));
        append(one, "C002");
        stored(Specimens.life("c-2").then(new Registered("C001")));
        assertThat(bearers("C001")).containsExactly("c-2");
        assertThat(bearers("C002")).containsExactly("c-1");
    }

    @Test
    void aComplaintMayTakeItsOldNumberBack() {
        Life one = stored(Specimens.life("c-1").then(new Registered("C001")));
        Life three = append(append(one, "C002"), "C001");
        assertThat(store.find(Specimens.TENANT, three.id())).contains(three.complaint());
        assertThat(bearers("C001")).containsExactly("c-1");
        assertThat(bearers("C002")).isEmpty();
    }

    @Test
    void ofManyWhoChangeNumbersAtOnceNoneShares() throws InterruptedException, ExecutionException, TimeoutException {
        int threads = 4;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Life>> running = IntStream.range(0, threads)
                    .mapToObj(member -> pool.submit(() -> changeOften(member)))
                    .toList();
            for (Future<Life> each : running) {
                Life end = each.get(60, TimeUnit.SECONDS);
                assertThat(store.find(Specimens.TENANT, end.id())).contains(end.complaint());
                assertThat(bearers(end.complaint().label()))
                        .containsExactly(end.id().value());
            }
        } finally {
            pool.shutdownNow();
        }
        long borne =
                IntStream.range(0, 6).filter(n -> !bearers("C" + n).isEmpty()).count();
        assertThat(borne).as("numbers that nobody bears lead nowhere").isEqualTo(threads);
    }

    private Life changeOften(int member) {
        Random random = new Random(member);
        Life life = stored(Specimens.life("c-" + member));
        for (int i = 0; i < 400 || life.complaint().number() == null; i++) {
            try {
                life = append(life, "C" + random.nextInt(6));
            } catch (DuplicateException taken) {
                assertThat(taken.code()).isEqualTo("duplicate");
            }
        }
        return life;
    }

    @Test
    void aTakenNumberIsRefusedBeforeAndAfterOtherChanges() {
        Life one = stored(Specimens.life("c-1").then(new Registered("C001")));
        Life other = stored(Specimens.life("c-2"));
        assertThatThrownBy(() -> append(other, "C001")).isInstanceOf(DuplicateException.class);
        append(one, "C002");
        append(other, "C001");
        assertThat(bearers("C001")).containsExactly("c-2");
    }

    private Life append(Life life, String number) {
        Life next = life.then(new Registered(number));
        store.append(next.since(life));
        return next;
    }

    private Life stored(Life life) {
        store.append(life.whole());
        return life;
    }

    private List<String> bearers(String number) {
        return store.search(Specimens.TENANT, Criteria.any().number(number), PageRequest.first(10)).items().stream()
                .map(complaint -> complaint.id().value())
                .toList();
    }
}
