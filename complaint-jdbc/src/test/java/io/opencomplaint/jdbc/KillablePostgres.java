package io.opencomplaint.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL of a test's own that keeps what it has acknowledged, to be killed and started again on its data. */
final class KillablePostgres implements AutoCloseable {

    private static final int SECONDS = 20;
    private static final int CONNECTIONS = 10;
    private static final int LEAST_MILLIS = 250;

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
        config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(LEAST_MILLIS);
        HikariDataSource pool = new HikariDataSource(config);
        pools.add(pool);
        return pool;
    }

    /** All its processes, by SIGKILL: none of them gets to write or to say anything more. */
    void kill() throws Exception {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).trim());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        // Held first, so that it starts no process that the list does not have.
        new ProcessBuilder("kill", "-STOP", Long.toString(pid)).start().waitFor();
        List<ProcessHandle> all = new ArrayList<>(postmaster.descendants().toList());
        all.add(0, postmaster);
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle each : all) {
            each.onExit().get(SECONDS, TimeUnit.SECONDS);
        }
    }

    /** On the same data and the same port, once it answers again. */
    void startAgain() throws IOException {
        // The library finds nothing to stop and says so; it gives back its lock on the directory.
        server.close();
        server = start(server.getPort());
    }

    @Override
    public void close() throws IOException {
        pools.forEach(HikariDataSource::close);
        server.close();
    }

    private EmbeddedPostgres start(@Nullable Integer port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
        if (port != null) {
            builder.setPort(port);
        }
        return builder.start();
    }
}
