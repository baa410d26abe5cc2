package io.opencomplaint.jdbc;

import com.zaxxer.hikari.HikariConfig;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** PostgreSQL: the server that COMPLAINT_POSTGRES_URL names, or one of the tests' own, started when first asked for. */
final class PostgresServer extends TestServer {

    private static @Nullable PostgresServer running;

    private PostgresServer(String url) {
        super(url, "postgres");
    }

    private PostgresServer(String url, @Nullable String user, @Nullable String password) {
        super(url, user, password);
    }

    static synchronized PostgresServer running() {
        if (running == null) {
            String url = System.getenv("COMPLAINT_POSTGRES_URL");
            running = url == null
                    ? new PostgresServer(start())
                    : new PostgresServer(
                            url,
                            System.getenv("COMPLAINT_POSTGRES_USER"),
                            System.getenv("COMPLAINT_POSTGRES_PASSWORD"));
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
