package io.opencomplaint.jdbc;

import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** Fresh databases. */
public final class TestDatabase {

    private TestDatabase() {}

    /** In memory, gone with the JVM, without the library's tables. */
    public static DataSource empty() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return dataSource;
    }

    /** In memory, with the library's tables. */
    public static DataSource withTables() {
        DataSource dataSource = empty();
        JdbcSchema.ofDefaults().create(dataSource);
        return dataSource;
    }
}
