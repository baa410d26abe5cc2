package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.integrity.Verification;
import io.opencomplaint.integrity.VerificationProgress;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup is taken while clerks work, and a server is restored from it and the archived log, as docs/backup.md says. */
class BackupDrillTest {

    private static final int CLERKS = 4;
    private static final int SOME_ACTS = 100;
    private static final int SECONDS = 60;

    @TempDir
    private Path directory;

    private final ExecutorService threads = Executors.newFixedThreadPool(CLERKS);
    private final AtomicBoolean closing = new AtomicBoolean();
    private final Semaphore acts = new Semaphore(0);

    @AfterEach
    void close() {
        closing.set(true);
        threads.shutdownNow();
    }

    @Test
    void what_was_acknowledged_before_the_backup_ended_is_restored_whole_and_what_was_not_is_told() throws Exception {
        Path archive = directory.resolve("archive");
        Path backup = directory.resolve("backup");
        Map<ComplaintId, Long> before = new HashMap<>();
        Map<ComplaintId, List<RecordedEvent>> original = new HashMap<>();
        try (DrillServer server = DrillServer.archiving(directory.resolve("data"), archive)) {
            ComplaintDesk desk = desk(server);
            List<Future<PersistentClerk>> clerks = work(desk);
            await(SOME_ACTS);
            server.backUpTo(backup, () -> {
                await(SOME_ACTS);
                before.putAll(versions(desk));
                return before;
            });
            await(SOME_ACTS);
            closing.set(true);
            for (Future<PersistentClerk> clerk : clerks) {
                clerk.get(SECONDS, TimeUnit.SECONDS);
            }
            Stored.all(desk).forEach(complaint -> original.put(complaint.id(), desk.history(complaint.id())));
        }
        try (DrillServer restored = DrillServer.restored(backup, archive)) {
            ComplaintDesk desk = desk(restored);
            assertWhole(desk, before, original);
            ComplaintId lost = before.keySet().iterator().next();
            Sql.run(
                    restored.pool(1),
                    "DELETE FROM complaint_event WHERE sequence = 1 AND complaint_id = '" + lost + "'");
            assertThatThrownBy(() -> assertWhole(desk, before, original))
                    .as("the drill tells of an event that was not restored")
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("every chain holds");
            Sql.run(restored.pool(1), "DELETE FROM complaint_event WHERE complaint_id = '" + lost + "'");
            Sql.run(restored.pool(1), "DELETE FROM complaint WHERE id = '" + lost + "'");
            assertThatThrownBy(() -> assertWhole(desk, before, original))
                    .as("the drill tells of a complaint that was not restored")
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("no complaint is missing");
        }
    }

    private static void assertWhole(
            ComplaintDesk desk, Map<ComplaintId, Long> before, Map<ComplaintId, List<RecordedEvent>> original) {
        assertThat(before).isNotEmpty();
        Verification verified = desk.integrity().verifyAll(VerificationProgress.none());
        assertThat(verified.broken()).as("every chain holds").isEmpty();
        Map<ComplaintId, Long> after = versions(desk);
        assertThat(after.keySet()).as("no complaint is missing").containsAll(before.keySet());
        before.forEach((id, version) ->
                assertThat(after.get(id)).as("no act is missing of %s", id).isGreaterThanOrEqualTo(version));
        assertThat(verified.complaints()).isEqualTo(after.size());
        for (Complaint complaint : Stored.all(desk)) {
            List<RecordedEvent> history = desk.history(complaint.id());
            assertThat(History.replay(Tenant.DEFAULT, history))
                    .as("complaint and history are of one moment")
                    .isEqualTo(complaint);
            assertThat(original.get(complaint.id()))
                    .as("nothing is there that never was")
                    .startsWith(history.toArray(RecordedEvent[]::new));
        }
    }

    private List<Future<PersistentClerk>> work(ComplaintDesk desk) {
        return IntStream.range(0, CLERKS)
                .mapToObj(number ->
                        threads.submit(new PersistentClerk("w" + number, desk, () -> !closing.get(), acts::release)))
                .toList();
    }

    private void await(int count) throws InterruptedException {
        acts.drainPermits();
        assertThat(acts.tryAcquire(count, SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    private static ComplaintDesk desk(DrillServer server) {
        var pool = server.pool(CLERKS + 1);
        JdbcSchema.ofDefaults().create(pool);
        return new TimedDesk().on(JdbcComplaintStore.on(pool));
    }

    private static Map<ComplaintId, Long> versions(ComplaintDesk desk) {
        Map<ComplaintId, Long> versions = new HashMap<>();
        Stored.all(desk).forEach(complaint -> versions.put(complaint.id(), complaint.version()));
        return versions;
    }
}
