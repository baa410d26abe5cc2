package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.EventConsumer;
import io.opencomplaint.event.EntryAdded;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.StorageException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The server is killed twice under eight clerks who write and a consumer who listens, and started again on its data. */
class KilledPostgresTest {

    private static final Logger LOG = (Logger) LoggerFactory.getLogger(KilledPostgresTest.class);
    private static final int CLERKS = 8;
    private static final int THREADS = CLERKS + 2;
    private static final int SOME_ACTS = 120;
    private static final int SECONDS = 60;
    private static final int CLAIMS = 2;
    private static final String AUDIT = "audit";
    private static final Duration BEYOND_THE_CLAIMS = Duration.ofMinutes(10);

    /** They tell of every broken connection, and that there is no server to stop: at length, and as it should be. */
    private static final List<Logger> TOLD_AT_LENGTH = Stream.of("com.zaxxer.hikari", "io.zonky.test")
            .map(name -> (Logger) LoggerFactory.getLogger(name))
            .toList();

    @TempDir
    private Path directory;

    private final TimedDesk time = new TimedDesk();
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final AtomicBoolean closing = new AtomicBoolean();
    private final Semaphore acts = new Semaphore(0);
    private final HeardEvents heard = new HeardEvents();
    private KillablePostgres server;
    private ComplaintDesk desk;
    private ComplaintDesk otherNode;

    @BeforeEach
    void open() throws Exception {
        TOLD_AT_LENGTH.forEach(logger -> logger.setLevel(Level.OFF));
        server = new KillablePostgres(directory.resolve("data"));
        desk = node();
        otherNode = node();
    }

    @AfterEach
    void close() throws Exception {
        closing.set(true);
        threads.shutdownNow();
        server.close();
        TOLD_AT_LENGTH.forEach(logger -> logger.setLevel(null));
    }

    @Test
    void what_was_acknowledged_is_there_once_and_told_to_the_consumer() throws Exception {
        desk.feed(AUDIT).subscribe(FeedStart.BEGINNING);
        List<Future<PersistentClerk>> clerks = IntStream.range(0, CLERKS)
                .mapToObj(number ->
                        threads.submit(new PersistentClerk("w" + number, desk, () -> !closing.get(), acts::release)))
                .toList();
        killBetweenActs();
        killBetweenCommitAndAnswer();
        await(acts, SOME_ACTS);
        closing.set(true);
        List<PersistentClerk> done = new ArrayList<>();
        for (Future<PersistentClerk> clerk : clerks) {
            // Whatever failed with anything but a StorageException comes out here.
            done.add(clerk.get(SECONDS, TimeUnit.SECONDS));
        }
        deliverTheRest();

        assertThat(done).as("each had calls that failed").allSatisfy(clerk -> assertThat(clerk.failed())
                .isPositive());
        assertThat(sum(done, clerk -> clerk.done().size()))
                .as("some were done though the call failed")
                .isGreaterThan(sum(done, PersistentClerk::acknowledged));
        List<Complaint> stored = Stored.all(desk);
        assertOnce(done, stored);
        assertTold(stored);
        tell(done);
    }

    private void tell(List<PersistentClerk> done) {
        LOG.info(
                "{} acts acknowledged, {} calls failed, {} of them of unknown outcome, {} acts found, {} events told again",
                sum(done, PersistentClerk::acknowledged),
                sum(done, PersistentClerk::failed),
                sum(done, PersistentClerk::unknown),
                sum(done, clerk -> clerk.done().size()),
                heard.again());
    }

    /** While acts are on their way, and a node delivers that is never seen again. */
    private void killBetweenActs() throws Exception {
        AtomicBoolean gone = new AtomicBoolean();
        CountDownLatch told = new CountDownLatch(1);
        EventConsumer telling = batch -> {
            heard.accept(batch);
            told.countDown();
        };
        Future<?> delivering = threads.submit(() -> deliver(desk, telling, gone));
        assertThat(told.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        await(acts, SOME_ACTS);
        server.kill();
        gone.set(true);
        delivering.get(SECONDS, TimeUnit.SECONDS);
        server.startAgain();
        acts.drainPermits();
    }

    /** While acts are stored of which no clerk was told, and the consumer has events whose acknowledgement will find no server. */
    private void killBetweenCommitAndAnswer() throws Exception {
        await(acts, SOME_ACTS);
        time.step(BEYOND_THE_CLAIMS);
        CountDownLatch called = new CountDownLatch(1);
        CountDownLatch killed = new CountDownLatch(1);
        EventConsumer slow = batch -> {
            heard.accept(batch);
            called.countDown();
            killed.await();
        };
        AtomicBoolean gone = new AtomicBoolean();
        Future<?> delivering = threads.submit(() -> deliver(otherNode, slow, gone));
        assertThat(called.await(SECONDS, TimeUnit.SECONDS)).isTrue();
        server.withholdAnswers();
        server.killPostmasterFirst();
        gone.set(true);
        killed.countDown();
        delivering.get(SECONDS, TimeUnit.SECONDS);
        server.startAgain();
        acts.drainPermits();
    }

    private static void deliver(ComplaintDesk node, EventConsumer consumer, AtomicBoolean gone) {
        while (!gone.get()) {
            try {
                node.deliver(AUDIT, consumer, CLAIMS);
            } catch (StorageException lost) {
                assertThat(lost.isConflict()).isFalse();
            }
        }
    }

    /** Once the claims of those who are gone have ended. */
    private void deliverTheRest() {
        time.step(BEYOND_THE_CLAIMS);
        while (otherNode.deliver(AUDIT, heard, 100).claimed() > 0) {
            time.step(Duration.ofSeconds(1));
        }
    }

    private void assertOnce(List<PersistentClerk> clerks, List<Complaint> stored) {
        List<String> done =
                clerks.stream().flatMap(clerk -> clerk.done().stream()).toList();
        List<String> marks = new ArrayList<>();
        for (Complaint complaint : stored) {
            List<RecordedEvent> history = desk.history(complaint.id());
            assertThat(History.replay(Tenant.DEFAULT, history)).isEqualTo(complaint);
            history.forEach(recorded -> marks.add(markOf(recorded)));
        }
        assertThat(marks).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(done);
        assertThat(stored).extracting(Complaint::number).doesNotHaveDuplicates().doesNotContainNull();
    }

    /** A note brings its own, so that one that stands there twice has the same twice. */
    private static String markOf(RecordedEvent recorded) {
        return recorded.event() instanceof EntryAdded note
                ? note.text().content()
                : PersistentClerk.mark(recorded.complaint(), recorded.sequence());
    }

    private void assertTold(List<Complaint> stored) {
        assertThat(heard.outOfOrder()).isEmpty();
        assertThat(stored)
                .allSatisfy(complaint -> assertThat(heard.of(complaint.id())).isEqualTo(desk.history(complaint.id())));
        assertThat(heard.again()).as("the unacknowledged ones").isPositive();
        assertThat(desk.feed(AUDIT).deadLetters(null, 10)).isEmpty();
    }

    private ComplaintDesk node() {
        var pool = server.pool();
        JdbcSchema.ofDefaults().create(pool);
        return time.on(JdbcComplaintStore.on(pool));
    }

    private static int sum(List<PersistentClerk> clerks, ToIntFunction<PersistentClerk> figure) {
        return clerks.stream().mapToInt(figure).sum();
    }

    private static void await(Semaphore acts, int count) throws InterruptedException {
        assertThat(acts.tryAcquire(count, SECONDS, TimeUnit.SECONDS)).isTrue();
    }
}
