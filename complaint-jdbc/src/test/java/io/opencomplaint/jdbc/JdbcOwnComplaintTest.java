package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.OwnComplaintScenario;

class JdbcOwnComplaintTest extends OwnComplaintScenario {

    @Override
    protected ComplaintStore newStore() {
        return JdbcComplaintStore.on(TestDatabase.withTables());
    }
}
