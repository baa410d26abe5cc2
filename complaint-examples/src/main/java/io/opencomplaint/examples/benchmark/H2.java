package io.opencomplaint.examples.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.opencomplaint.jdbc.JdbcSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A database of H2 in memory behind a pool, with the library's tables. */
final class H2 implements AutoCloseable {

    /** Not that of the numbers: a series that is already there is the usual case. */
    private static final List<String> TABLES = List.of("complaint", "complaint_event");

    private final HikariDataSource pool;

    H2(String name) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:" + name);
        pool = new HikariDataSource(config);
        JdbcSchema.ofDefaults().create(pool);
    }

    HikariDataSource pool() {
        return pool;
    }

    /** So that no iteration works on the rows of the one before. */
    void empty() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute("TRUNCATE TABLE " + table);
            }
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
