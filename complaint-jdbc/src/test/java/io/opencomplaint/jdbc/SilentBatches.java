package io.opencomplaint.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Arrays;
import javax.sql.DataSource;

/** A driver that joins the statements of a batch and then knows no longer which row each of them changed. */
final class SilentBatches {

    private SilentBatches() {}

    static DataSource around(DataSource dataSource) {
        return proxy(DataSource.class, dataSource);
    }

    private static <T> T proxy(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            try {
                Object result = method.invoke(target, given);
                if (result instanceof int[] counts && method.getName().equals("executeBatch")) {
                    Arrays.fill(counts, Statement.SUCCESS_NO_INFO);
                }
                if (result instanceof Connection connection && target instanceof DataSource) {
                    return proxy(Connection.class, connection);
                }
                return result instanceof PreparedStatement statement
                        ? proxy(PreparedStatement.class, statement)
                        : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
