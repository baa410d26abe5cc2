package io.opencomplaint.jdbc;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A pool of one connection, which stays open when it is given back and is not reset. */
record OneConnection(Connection connection) implements AutoCloseable {

    OneConnection(DataSource dataSource, boolean autoCommit) throws SQLException {
        this(dataSource.getConnection());
        connection.setAutoCommit(autoCommit);
    }

    DataSource dataSource() {
        return proxy(
                DataSource.class,
                (self, method, arguments) -> proxy(
                        Connection.class,
                        (lent, called, given) ->
                                called.getName().equals("close") ? null : called.invoke(connection, given)));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static <T> T proxy(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
