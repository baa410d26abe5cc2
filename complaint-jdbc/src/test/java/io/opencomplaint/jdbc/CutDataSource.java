package io.opencomplaint.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database whose connection is cut at a round trip, counted over all connections: before the database did what was asked,
 * or after it and before its answer came. What was open on it is rolled back by the database; nothing more works on it.
 */
final class CutDataSource {

    private static final Set<String> TRIPS =
            Set.of("execute", "executeQuery", "executeUpdate", "executeBatch", "commit", "rollback", "setSavepoint");

    private final DataSource database;
    private int trips;
    private int cutAt = Integer.MAX_VALUE;
    private boolean answerOnly;

    CutDataSource(DataSource database) {
        this.database = database;
    }

    /** Once; trips count from 1 from now on. */
    void cutAt(int trip, boolean onlyTheAnswer) {
        trips = 0;
        cutAt = trip;
        answerOnly = onlyTheAnswer;
    }

    /** No more cuts. */
    void mend() {
        cutAt(Integer.MAX_VALUE, false);
    }

    int trips() {
        return trips;
    }

    DataSource dataSource() {
        return proxy(DataSource.class, (self, method, arguments) -> {
            Object result = call(method, database, arguments);
            return result instanceof Connection connection ? new Line(connection).around(connection) : result;
        });
    }

    /** One connection and what it prepared. */
    private final class Line {

        private final Connection connection;
        private boolean cut;

        Line(Connection connection) {
            this.connection = connection;
        }

        Connection around(Connection target) {
            return proxy(Connection.class, (self, method, arguments) -> on(target, method, arguments));
        }

        private @Nullable Object on(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
            if (cut && !method.getName().equals("close")) {
                throw lost();
            }
            boolean now = TRIPS.contains(method.getName()) && ++trips == cutAt;
            if (now && !answerOnly) {
                cut();
            }
            Object result = call(method, target, arguments);
            if (now) {
                cut();
            }
            return result instanceof PreparedStatement statement
                    ? proxy(PreparedStatement.class, (self, called, given) -> on(statement, called, given))
                    : result;
        }

        private void cut() throws SQLException {
            cut = true;
            connection.close();
            throw lost();
        }
    }

    private static SQLException lost() {
        return new SQLException("The connection was cut", "08006");
    }

    private static @Nullable Object call(Method method, Object target, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
