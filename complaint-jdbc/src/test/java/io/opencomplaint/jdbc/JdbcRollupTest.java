package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.RollupContract;

class JdbcRollupTest extends RollupContract {

    @Override
    protected ComplaintStore newStore() {
        return JdbcComplaintStore.on(TestDatabase.withTables());
    }
}
