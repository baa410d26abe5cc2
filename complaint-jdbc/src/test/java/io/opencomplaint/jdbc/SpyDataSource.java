package io.opencomplaint.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import javax.sql.DataSource;

/**
 * Notes what is done through JDBC, as "execute INSERT INTO complaint", "commit" or "setAutoCommit false", and can fail
 * at any of it.
 */
final class SpyDataSource {

    /** What a driver sends to the server, so that it costs a round trip. */
    private static final Set<String> TRIPS =
            Set.of("execute", "executeQuery", "executeUpdate", "executeBatch", "commit", "rollback", "setSavepoint");

    private static final Set<String> NOTED =
            Set.of("commit", "rollback", "close", "setAutoCommit", "setSavepoint", "releaseSavepoint", "getConnection");

    private final List<String> statements = new ArrayList<>();
    private final List<String> executed = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private Predicate<String> failing = entry -> false;
    private SQLException failure = new SQLException("Made to fail", "08006");

    DataSource around(DataSource dataSource) {
        return proxy(DataSource.class, dataSource, "");
    }

    Connection around(Connection connection) {
        return proxy(Connection.class, connection, "");
    }

    /** From now on. */
    void failAt(String entry) {
        failing = noted -> noted.startsWith(entry);
    }

    /** A number of times from now on, in a certain way. */
    void failAt(String entry, int times, SQLException with) {
        AtomicInteger left = new AtomicInteger(times);
        failing = noted -> noted.startsWith(entry) && left.getAndDecrement() > 0;
        failure = with;
    }

    void forget() {
        log.clear();
        failing = entry -> false;
    }

    List<String> log() {
        return List.copyOf(log);
    }

    /** What was prepared last, in full. */
    String statement() {
        return statement(0);
    }

    /** What was prepared so many before the last, in full. */
    String statement(int before) {
        return statements.get(statements.size() - 1 - before);
    }

    /** The last statement of a kind that was executed, with what was bound to it as far as the driver shows that. */
    String executed(String kind) {
        return executed.stream()
                .filter(statement -> statement.startsWith(kind))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    List<String> roundTrips() {
        return log.stream()
                .filter(entry -> TRIPS.contains(entry.split(" ", 2)[0]))
                .toList();
    }

    private <T> T proxy(Class<T> type, Object target, String sql) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call(target, method, arguments, sql)));
    }

    private Object call(Object target, Method method, Object[] arguments, String sql) throws Throwable {
        note(target, method, arguments, sql);
        try {
            Object result = method.invoke(target, arguments);
            if (result instanceof Connection connection && method.getName().equals("getConnection")) {
                return target instanceof DataSource ? around(connection) : connection;
            }
            if (result instanceof PreparedStatement statement) {
                statements.add((String) arguments[0]);
                return proxy(PreparedStatement.class, statement, words((String) arguments[0]));
            }
            return result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void note(Object target, Method method, Object[] arguments, String sql) throws SQLException {
        String name = method.getName();
        String entry = null;
        if (target instanceof PreparedStatement) {
            if (name.startsWith("execute")) {
                entry = name + " " + sql;
                // Behind the name of the pool's own statement.
                executed.add(target.toString().replaceFirst("^\\S+ wrapping ", ""));
            }
        } else if (NOTED.contains(name)) {
            entry = arguments == null ? name : name + " " + arguments[0];
        }
        if (entry != null) {
            log.add(entry);
            if (failing.test(entry)) {
                throw failure;
            }
        }
    }

    /** The first three words of a statement, for SELECT those from FROM on. */
    private static String words(String sql) {
        String[] words =
                sql.replaceFirst("(?s)^SELECT.*?FROM", "SELECT FROM").strip().split("\\s+");
        return String.join(" ", List.of(words).subList(0, Math.min(3, words.length)));
    }
}
