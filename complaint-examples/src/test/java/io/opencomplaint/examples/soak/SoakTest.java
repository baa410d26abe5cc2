package io.opencomplaint.examples.soak;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.opencomplaint.jdbc.JdbcSchema;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An office works at an H2 file for {@code -Dsoak.minutes} minutes, or for a second in which only losses can be noticed. Each minute, or
 * each fifteenth part of fewer than fifteen, tells what was done and what is left after a collection.
 */
class SoakTest {

    private static final Logger LOG = LoggerFactory.getLogger(SoakTest.class);
    private static final long MINUTES = Long.getLong("soak.minutes", 0);
    private static final int ACTS_PER_SECOND = Integer.getInteger("soak.rate", 100);
    private static final int LEAST_READINGS = 15;
    private static final int THREADS = 8;
    private static final int CONNECTIONS = 8;
    private static final int CACHE_KILOBYTES = 16_384;
    private static final long SECONDS = 60;

    @TempDir
    private Path directory;

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);
    private final List<Long> floor = new ArrayList<>();

    @AfterEach
    void close() {
        threads.shutdownNow();
    }

    @Test
    void nothingIsLostAndTheHeapDoesNotGrow() throws Exception {
        try (HikariDataSource pool = pool()) {
            JdbcSchema.ofDefaults().create(pool);
            SoakOffice office = new SoakOffice(pool);
            office.open(threads, ACTS_PER_SECOND);
            Duration whole = MINUTES == 0 ? Duration.ofSeconds(1) : Duration.ofMinutes(MINUTES);
            int readings = Math.max(LEAST_READINGS, (int) MINUTES);
            long begin = System.nanoTime();
            for (int reading = 1; reading <= readings; reading++) {
                waitUntil(begin + whole.toNanos() / readings * reading);
                office.assertAllAtWork();
                tell(reading, office, pool);
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(office.answered()).as("something was done").isPositive();
            office.assertNothingLost();
            assertThat(pool.getHikariPoolMXBean().getActiveConnections())
                    .as("every connection is given back")
                    .isZero();
            assertFlat();
        }
    }

    private void assertFlat() {
        HeapFloor heap = new HeapFloor(floor);
        if (MINUTES > 0) {
            LOG.info(
                    "heap after collections: {} MB early, {} MB in the end",
                    megabytes(heap.early()),
                    megabytes(heap.last()));
            assertThat(heap.grows()).as("the heap's floor grows: " + floor).isFalse();
        }
    }

    private void tell(int reading, SoakOffice office, HikariDataSource pool) {
        if (MINUTES == 0) {
            return;
        }
        System.gc();
        floor.add(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        LOG.info(
                "{}: {} acts, {} events of the sweep, heap {} MB, {} connections open",
                reading,
                office.answered(),
                office.swept(),
                megabytes(floor.get(floor.size() - 1)),
                pool.getHikariPoolMXBean().getTotalConnections());
    }

    private static long megabytes(long bytes) {
        return bytes >> 20;
    }

    /** Nobody counts down: this only lets time pass, which is what a soak is about. */
    private static void waitUntil(long nanoTime) throws InterruptedException {
        assertThat(new CountDownLatch(1).await(nanoTime - System.nanoTime(), TimeUnit.NANOSECONDS))
                .isFalse();
    }

    private HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:file:" + directory.resolve("soak") + ";CACHE_SIZE=" + CACHE_KILOBYTES);
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }
}
