package io.opencomplaint.jdbc;

import com.zaxxer.hikari.HikariConfig;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** PostgreSQL: the server that COMPLAINT_POSTGRES_URL names, or one of the tests' own, started when first asked for. */
final class PostgresServer extends TestServer {

    private static @Nullable PostgresServer running;

    private PostgresServer() {
        super("POSTGRES", "postgres", PostgresServer::start);
    }

    static synchronized PostgresServer running() {
        if (running == null) {
            running = new PostgresServer();
        }
        return running;
    }

    /** Without flushing: what a crash would take is of no use to anybody. */
    private static String start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "200")
                    .start()
                    .getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    void in(HikariConfig pool, String schema) {
        pool.setSchema(schema);
    }

    @Override
    String dropping(String schema) {
        return "DROP SCHEMA " + schema + " CASCADE";
    }
}
