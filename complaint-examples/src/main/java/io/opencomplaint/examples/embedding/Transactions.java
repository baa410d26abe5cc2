package io.opencomplaint.examples.embedding;

import io.opencomplaint.jdbc.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The CRM's transactions: while one runs, its connection belongs to the thread, as in Spring and other frameworks. The
 * complaint store joins the one that runs and has short ones of its own otherwise.
 */
final class Transactions implements ConnectionSource {

    /** What is done in a transaction. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private final DataSource dataSource;

    @SuppressWarnings("ThreadLocalUsage") // one for each data source, and both live as long as the program
    private final ThreadLocal<@Nullable Connection> running = new ThreadLocal<>();

    Transactions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** All or nothing. */
    <T> T in(Work<T> work) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            running.set(connection);
            boolean done = false;
            try {
                T result = work.on(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                running.remove();
                if (!done) {
                    connection.rollback();
                }
            }
        }
    }

    @Override
    public Connection take() throws SQLException {
        Connection mine = running.get();
        return mine == null ? dataSource.getConnection() : mine;
    }

    @Override
    public void giveBack(Connection connection) throws SQLException {
        if (!isJoined(connection)) {
            connection.close();
        }
    }

    @Override
    public boolean isJoined(Connection connection) {
        return connection.equals(running.get());
    }
}
