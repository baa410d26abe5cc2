package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.RecurrenceScenario;

class PostgresRecurrenceTest extends RecurrenceScenario {

    @Override
    protected ComplaintStore newStore() {
        return PostgresServer.running().newStore();
    }
}
