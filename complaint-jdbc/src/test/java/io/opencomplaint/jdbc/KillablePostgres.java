package io.opencomplaint.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL of a test's own that keeps what it has acknowledged, to be killed and started again on its data. */
final class KillablePostgres implements AutoCloseable {

    private static final int SECONDS = 60;
    private static final int CONNECTIONS = 10;
    private static final int LEAST_MILLIS = 250;

    private static final String WITHHELD = "SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep'";

    private final Path data;
    private final List<HikariDataSource> pools = new ArrayList<>();
    private EmbeddedPostgres server;

    KillablePostgres(Path data) throws IOException {
        this.data = data;
        server = start(null);
    }

    /** The pool of one node, which hands out a connection soon or fails. */
    HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(LEAST_MILLIS);
        HikariDataSource pool = new HikariDataSource(config);
        pools.add(pool);
        return pool;
    }

    /**
     * From now on commits are on disk, and wait in vain for a standby before they are answered; returns when two do. So a kill
     * finds acts that are stored and of which nobody was told. Starting again ends it.
     */
    void withholdAnswers() throws Exception {
        try (Connection connection = DriverManager.getConnection(url())) {
            Sql.run(connection, "ALTER SYSTEM SET synchronous_standby_names = 'nobody'");
            Sql.run(connection, "SELECT pg_reload_conf()");
        }
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        // The numbers are one row: of two that wait, one at the least is no number.
        while (Sql.column(server.getPostgresDatabase(), WITHHELD).size() < 2) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("No commit waits for its answer");
            }
        }
    }

    /** All its processes, by SIGKILL: those that serve connections first, so that none of them gets to say anything. */
    void kill() throws Exception {
        List<ProcessHandle> processes = held();
        Collections.reverse(processes);
        kill(processes);
    }

    /** The same with the postmaster first: some of the others see it and tell their clients. */
    void killPostmasterFirst() throws Exception {
        kill(held());
    }

    /** The postmaster, stopped so that it starts no process which the list does not have, and its children. */
    private List<ProcessHandle> held() throws Exception {
        String pid = Files.readAllLines(data.resolve("postmaster.pid")).get(0).trim();
        new ProcessBuilder("kill", "-STOP", pid).start().waitFor();
        ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        return Stream.concat(Stream.of(postmaster), postmaster.descendants()).collect(Collectors.toList());
    }

    private static void kill(List<ProcessHandle> processes) throws Exception {
        processes.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture<?>[] ends =
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(ends).get(SECONDS, TimeUnit.SECONDS);
    }

    /** On the same data and the same port, once it answers again. */
    void startAgain() throws IOException {
        // The library finds nothing to stop and says so; it gives back its lock on the directory.
        server.close();
        Files.writeString(data.resolve("postgresql.auto.conf"), "");
        server = start(server.getPort());
    }

    @Override
    public void close() throws IOException {
        pools.forEach(HikariDataSource::close);
        server.close();
    }

    private String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    private EmbeddedPostgres start(@Nullable Integer port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofSeconds(SECONDS))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
        if (port != null) {
            builder.setPort(port);
        }
        return builder.start();
    }
}
