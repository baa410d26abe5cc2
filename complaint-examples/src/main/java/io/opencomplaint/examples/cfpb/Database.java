package io.opencomplaint.examples.cfpb;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import io.opencomplaint.jdbc.JdbcSchema;
import io.opencomplaint.model.ComplaintException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database of the import: a pool as a host has one, and the library's tables in it. */
final class Database implements AutoCloseable {

    private final HikariDataSource pool;

    private Database(HikariDataSource pool) {
        this.pool = pool;
    }

    /** Connects and makes the tables where they are missing. Messages never hold the URL, which may hold a password. */
    static Database open(String url) {
        try {
            DriverManager.getDriver(url);
        } catch (SQLException e) {
            throw new ImportException("No JDBC driver here knows this --url; try jdbc:h2:file:./complaints", e);
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(1);
        HikariDataSource pool = null;
        try {
            pool = new HikariDataSource(config);
            JdbcSchema.ofDefaults().create(pool);
            return new Database(pool);
        } catch (HikariPool.PoolInitializationException | ComplaintException e) {
            if (pool != null) {
                pool.close();
            }
            throw new ImportException("The database cannot be used: " + root(e).getMessage(), e);
        }
    }

    /** A connection whose transactions are the caller's. */
    Connection begin() throws SQLException {
        Connection connection = pool.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public void close() {
        pool.close();
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
