package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.RecurrenceScenario;

class JdbcRecurrenceTest extends RecurrenceScenario {

    @Override
    protected ComplaintStore newStore() {
        return JdbcComplaintStore.on(TestDatabase.withTables());
    }
}
