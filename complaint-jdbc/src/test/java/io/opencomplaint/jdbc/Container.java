package io.opencomplaint.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * As a JTA container: hands out handles of the one connection of the running transaction, ends it by itself, and throws at
 * whoever touches it.
 */
final class Container implements ContainerTransaction, AutoCloseable {

    private static final Set<String> FORBIDDEN = Set.of(
            "commit", "rollback", "setAutoCommit", "getAutoCommit", "setSavepoint", "releaseSavepoint", "setReadOnly");

    private final DataSource database;
    private final Connection connection;
    private final List<String> forbidden = new ArrayList<>();
    private @Nullable String failing;
    private String state = "";
    private boolean active;
    private boolean doomed;
    private int handlesOut;

    Container(DataSource database) throws SQLException {
        this.database = database;
        this.connection = database.getConnection();
        connection.setAutoCommit(false);
    }

    void begin() {
        active = true;
        doomed = false;
    }

    void end() throws SQLException {
        if (doomed) {
            connection.rollback();
        } else {
            connection.commit();
        }
        active = false;
    }

    /** From now on, at statements that hold these words. */
    void failAt(String words) {
        failAt(words, "53100");
    }

    void failAt(String words, String withState) {
        failing = words;
        state = withState;
    }

    @Override
    public boolean isActive() {
        return active && !doomed;
    }

    @Override
    public void setRollbackOnly() {
        doomed = true;
    }

    DataSource database() {
        return database;
    }

    DataSource dataSource() {
        return proxy(DataSource.class, (self, method, arguments) -> {
            handlesOut++;
            return proxy(Connection.class, (handle, called, given) -> onHandle(called, given));
        });
    }

    List<String> forbidden() {
        return List.copyOf(forbidden);
    }

    int handlesOut() {
        return handlesOut;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private @Nullable Object onHandle(Method called, Object[] given) throws Throwable {
        if (called.getName().equals("close")) {
            handlesOut--;
            return null;
        }
        if (FORBIDDEN.contains(called.getName())) {
            forbidden.add(called.getName());
            throw new SQLException("Not in a managed transaction", "2D000");
        }
        if (failing != null && called.getName().equals("prepareStatement") && ((String) given[0]).contains(failing)) {
            throw new SQLException("Made to fail", state);
        }
        try {
            return called.invoke(connection, given);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
