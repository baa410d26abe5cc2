package io.opencomplaint.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;

/** A data source whose connections begin with a statement, as a host sets up its pool. */
final class Sessions {

    private Sessions() {}

    static DataSource of(DataSource dataSource, String sql) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, given) -> {
                    try {
                        Object result = method.invoke(dataSource, given);
                        if (result instanceof Connection connection) {
                            Sql.run(connection, sql);
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
