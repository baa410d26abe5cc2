package io.opencomplaint.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** A write that is one statement. */
interface OneWrite<T> {

    /**
     * Writes.
     *
     * @param connection to write on
     * @param savepoint whether it must go back to a savepoint of its own when it fails
     * @return what came of it
     * @throws SQLException when the database refuses
     */
    T on(Connection connection, boolean savepoint) throws SQLException;
}
