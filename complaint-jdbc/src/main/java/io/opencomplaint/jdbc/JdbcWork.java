package io.opencomplaint.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** What is done on a connection. */
@FunctionalInterface
interface JdbcWork<T> {

    T on(Connection connection) throws SQLException;
}
