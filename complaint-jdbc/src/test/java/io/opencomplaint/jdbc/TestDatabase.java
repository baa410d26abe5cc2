package io.opencomplaint.jdbc;

import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** Fresh databases. */
public final class TestDatabase {

    private TestDatabase() {}

    /** In memory, gone with the JVM, without the library's tables. */
    public static DataSource empty() {
        return at("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    /** In a file, open until SHUTDOWN, without the library's tables. */
    static DataSource inFile(Path file) {
        return at("jdbc:h2:file:" + file + ";DB_CLOSE_DELAY=-1");
    }

    /** In memory, with the library's tables. */
    public static DataSource withTables() {
        DataSource dataSource = empty();
        JdbcSchema.ofDefaults().create(dataSource);
        return dataSource;
    }

    private static DataSource at(String url) {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL(url);
        return dataSource;
    }

    /** In memory, with the library's tables, every transaction at an isolation level. */
    public static DataSource isolated(String level) {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";DB_CLOSE_DELAY=-1;INIT=SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL " + level);
        JdbcSchema.ofDefaults().create(dataSource);
        return dataSource;
    }
}
