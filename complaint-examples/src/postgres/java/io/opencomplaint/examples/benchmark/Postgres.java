package io.opencomplaint.examples.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.opencomplaint.jdbc.JdbcSchema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL of its own that keeps what it has acknowledged, with the library's tables. */
final class Postgres implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final List<Closeable> opened = new ArrayList<>();
    private final HikariDataSource pool;

    Postgres(int connections) throws IOException, SQLException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "2GB")
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("checkpoint_timeout", "30min")
                .start();
        pool = pool(server.getPort(), connections);
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            expect(statement, "fsync");
            expect(statement, "synchronous_commit");
            JdbcSchema.ofDefaults().create(pool);
            statement.execute(HandWrittenLives.OUTBOX);
        }
    }

    HikariDataSource pool() {
        return pool;
    }

    /** The same server, so far away. */
    HikariDataSource poolAt(long roundTripNanos, int connections) throws IOException {
        DelayProxy proxy = new DelayProxy(server.getPort(), roundTripNanos);
        opened.add(proxy);
        return pool(proxy.port(), connections);
    }

    void execute(String... statements) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Closeable each : opened) {
            each.close();
        }
        server.close();
    }

    private HikariDataSource pool(int port, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:postgresql://localhost:" + port + "/postgres?user=postgres");
        config.setMaximumPoolSize(connections);
        HikariDataSource made = new HikariDataSource(config);
        opened.add(made);
        return made;
    }

    /** A server that may forget would make every figure a lie. */
    private static void expect(Statement statement, String setting) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SHOW " + setting)) {
            rows.next();
            if (!rows.getString(1).equals("on")) {
                throw new IllegalStateException(setting + " is " + rows.getString(1));
            }
        }
    }
}
