package io.opencomplaint.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * A PostgreSQL that archives its log, is backed up while it works, and is restored: by the functions of SQL, since the servers from
 * Maven come without pg_basebackup, which does the same.
 */
final class DrillServer implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);

    /** The server makes them anew, or takes them from the archive. */
    private static final Set<String> NOT_COPIED =
            Set.of("postmaster.pid", "postmaster.opts", "epg-lock", "pg_wal", "pg_replslot", "pg_stat_tmp");

    private final EmbeddedPostgres server;
    private final Path data;
    private final List<HikariDataSource> pools = new ArrayList<>();

    private DrillServer(EmbeddedPostgres server, Path data) {
        this.server = server;
        this.data = data;
    }

    /** A new one, which copies each finished file of its log into the archive. */
    static DrillServer archiving(Path data, Path archive) throws IOException {
        Files.createDirectories(archive);
        return new DrillServer(
                builder(data)
                        .setServerConfig("archive_mode", "on")
                        .setServerConfig("archive_command", "'cp %p " + archive + "/%f'")
                        .start(),
                data);
    }

    /** One on a backup; answers once all of the archive is replayed. */
    static DrillServer restored(Path backup, Path archive) throws IOException {
        Files.createFile(backup.resolve("recovery.signal"));
        return new DrillServer(
                builder(backup)
                        .setServerConfig("hot_standby", "off")
                        .setServerConfig("archive_mode", "off")
                        .setServerConfig("restore_command", "'cp " + archive + "/%f %p'")
                        .start(),
                backup);
    }

    private static EmbeddedPostgres.Builder builder(Path data) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPGStartupWait(START)
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
    }

    HikariDataSource pool(int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url());
        config.setMaximumPoolSize(connections);
        HikariDataSource pool = new HikariDataSource(config);
        pools.add(pool);
        return pool;
    }

    /**
     * A copy of the files, from which and the archive the server can be restored as it was when this returned, or later.
     *
     * @param meanwhile what happens while the backup goes on
     */
    void backUpTo(Path backup, Callable<?> meanwhile) throws Exception {
        try (Connection session = DriverManager.getConnection(url());
                Statement statement = session.createStatement()) {
            // From version 15 on they are called pg_backup_start and pg_backup_stop.
            statement.execute("SELECT pg_start_backup('drill', true, false)");
            Files.walkFileTree(data, new Copying(data, backup));
            meanwhile.call();
            // Waits until the archive has what the copy needs. What it says belongs into the copy.
            try (ResultSet stopped = statement.executeQuery("SELECT labelfile FROM pg_stop_backup(false, true)")) {
                stopped.next();
                Files.writeString(backup.resolve("backup_label"), stopped.getString(1));
            }
        }
    }

    @Override
    public void close() throws IOException {
        pools.forEach(HikariDataSource::close);
        server.close();
    }

    private String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** Copies files that change and go meanwhile: the log that is replayed makes them right. */
    private static final class Copying extends SimpleFileVisitor<Path> {

        private final Path from;
        private final Path to;

        Copying(Path from, Path to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
            Path copy = to.resolve(from.relativize(directory));
            // The server refuses a directory that others can read.
            Files.createDirectories(
                    copy, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            boolean empty = NOT_COPIED.contains(directory.getFileName().toString());
            return empty ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (!NOT_COPIED.contains(file.getFileName().toString())) {
                try {
                    Files.copy(file, to.resolve(from.relativize(file)));
                } catch (NoSuchFileException gone) {
                    return FileVisitResult.CONTINUE;
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (failure instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw failure;
        }
    }
}
