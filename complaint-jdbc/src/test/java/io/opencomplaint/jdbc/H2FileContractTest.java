package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.ComplaintStoreContract;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** One file for all tests, in which each store has tables under a prefix of its own. */
class H2FileContractTest extends ComplaintStoreContract {

    private static final AtomicInteger STORES = new AtomicInteger();

    @TempDir
    static Path folder;

    private static DataSource database;

    @BeforeAll
    static void open() {
        database = TestDatabase.inFile(folder.resolve("complaints"));
    }

    @AfterAll
    static void close() throws SQLException {
        Sql.run(database, "SHUTDOWN");
    }

    @Override
    protected ComplaintStore newStore() {
        JdbcTables tables = JdbcTables.ofDefaults().prefixed("s" + STORES.incrementAndGet() + "_");
        JdbcSchema.of(tables).create(database);
        return JdbcComplaintStore.on(ConnectionSource.of(database), tables);
    }
}
