package io.opencomplaint.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A server for all tests of the JVM: somebody's, which is left as it was found, or one that goes with the JVM. */
abstract class TestServer {

    private static final int CONNECTIONS = 16;
    private static final int IDLE_MILLIS = 10_000;
    private static final AtomicInteger FRESH = new AtomicInteger();

    private final String url;
    private final Properties login = new Properties();
    private final String schema =
            "complaint_test_" + UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, HikariDataSource> pools = new ConcurrentHashMap<>();

    /**
     * The server that COMPLAINT_…_URL names, or one that is started.
     *
     * @param name as the variables have it
     * @param user of one that is started
     * @param start gives its URL
     */
    TestServer(String name, String user, Supplier<String> start) {
        String given = setting(name, "URL");
        url = given == null ? start.get() : given;
        login("user", given == null ? user : setting(name, "USER"));
        login("password", given == null ? null : setting(name, "PASSWORD"));
        run("CREATE SCHEMA " + schema);
        if (given != null) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::clear));
        }
    }

    private static @Nullable String setting(String name, String what) {
        return System.getenv("COMPLAINT_" + name + "_" + what);
    }

    private void login(String what, @Nullable String value) {
        if (value != null) {
            login.setProperty(what, value);
        }
    }

    /** Connections begin in the tests' schema. */
    abstract void in(HikariConfig pool, String schema);

    abstract String dropping(String schema);

    /** A pool as hosts have one, at the isolation level of the server. */
    DataSource dataSource() {
        return pools.computeIfAbsent("", level -> pool(schema, null, null));
    }

    /** The same at an isolation level. */
    DataSource isolated(String level) {
        return pools.computeIfAbsent(level, name -> pool(schema, name, null));
    }

    /** The same where every session begins with a statement. */
    DataSource beginningWith(String sql) {
        return pools.computeIfAbsent(sql, begin -> pool(schema, null, begin));
    }

    /** A schema of its own. */
    DataSource empty() {
        String fresh = schema + "_" + FRESH.incrementAndGet();
        run("CREATE SCHEMA " + fresh);
        return pools.computeIfAbsent(fresh, name -> pool(name, null, null));
    }

    /** A schema of its own, with the library's tables. */
    DataSource withTables() {
        DataSource dataSource = empty();
        JdbcSchema.ofDefaults().create(dataSource);
        return dataSource;
    }

    /** A store with tables of its own. */
    JdbcComplaintStore newStore() {
        return newStore(dataSource());
    }

    JdbcComplaintStore newStore(DataSource database) {
        JdbcTables tables = JdbcTables.ofDefaults().prefixed("s" + FRESH.incrementAndGet() + "_");
        JdbcSchema.of(tables).create(database);
        return JdbcComplaintStore.on(ConnectionSource.of(database), tables);
    }

    private HikariDataSource pool(String name, @Nullable String level, @Nullable String begin) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setDataSourceProperties(login);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setIdleTimeout(IDLE_MILLIS);
        config.setTransactionIsolation(level);
        config.setConnectionInitSql(begin);
        in(config, name);
        return new HikariDataSource(config);
    }

    private void clear() {
        pools.values().forEach(HikariDataSource::close);
        pools.keySet().stream().filter(name -> name.startsWith(schema)).forEach(name -> run(dropping(name)));
        run(dropping(schema));
    }

    private void run(String sql) {
        try (Connection connection = DriverManager.getConnection(url, login)) {
            Sql.run(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
