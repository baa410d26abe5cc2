package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.ComplaintStoreContract;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;

class H2MemoryContractTest extends ComplaintStoreContract {

    private final List<DataSource> databases = new ArrayList<>();

    @Override
    protected ComplaintStore newStore() {
        DataSource database = TestDatabase.withTables();
        databases.add(database);
        return JdbcComplaintStore.on(database);
    }

    @AfterEach
    void forgetTheDatabases() throws SQLException {
        for (DataSource database : databases) {
            Sql.run(database, "SHUTDOWN");
        }
    }
}
