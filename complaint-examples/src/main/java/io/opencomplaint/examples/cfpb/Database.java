package io.opencomplaint.examples.cfpb;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.opencomplaint.jdbc.JdbcSchema;
import io.opencomplaint.jdbc.JdbcSchemaException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The database of the import: a pool as a host has one, and the library's tables in it. */
final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final String H2 = "jdbc:h2:";
    private static final String TRACE = "TRACE_LEVEL_FILE";

    private final HikariDataSource pool;

    private Database(HikariDataSource pool) {
        this.pool = pool;
    }

    /** Connects and makes the tables where they are missing. Messages never hold the URL, which may hold a password. */
    static Database open(String url) {
        try {
            DriverManager.getDriver(url);
        } catch (SQLException e) {
            throw new ImportException("No JDBC driver here knows this --url; try jdbc:h2:file:./complaints");
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(untraced(url));
        config.setMaximumPoolSize(1);
        HikariDataSource pool = null;
        try {
            pool = new HikariDataSource(config);
            JdbcSchema.ofDefaults().create(pool);
            return new Database(pool);
        } catch (RuntimeException e) {
            if (pool != null) {
                pool.close();
            }
            throw e instanceof JdbcSchemaException told ? told : new ImportException(message(e));
        }
    }

    /** A connection whose transactions are the caller's. */
    Connection begin() throws SQLException {
        Connection connection = pool.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    /**
     * Ends what {@link #begin} began, of which everything that counts is committed: a database that is gone by then, as
     * when another process shut it down, must not make that look undone.
     */
    static void end(Connection connection) {
        try (connection) {
            connection.rollback();
        } catch (SQLException e) {
            LOG.debug("Could not end the connection, SQLState {}", e.getSQLState());
        }
    }

    @Override
    public void close() {
        pool.close();
    }

    /** H2 prints the stack trace of what it cannot write into its trace file; what failed is told anyway. */
    private static String untraced(String url) {
        boolean mayTrace = url.startsWith(H2) && !url.toUpperCase(Locale.ROOT).contains(TRACE);
        return mayTrace ? url + ";" + TRACE + "=0" : url;
    }

    /** Tells the first failure in the database itself by its kind, since drivers quote the URL in their messages. */
    private static String message(Throwable failure) {
        Throwable cause = failure;
        while (!(cause instanceof SQLException) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String kind = cause.getClass().getSimpleName();
        return "The database cannot be used: "
                + (cause instanceof SQLException e ? "SQLState " + e.getSQLState() + ", " + kind : kind)
                + "; check path, user and password in --url, and that no other program has the file open";
    }
}
