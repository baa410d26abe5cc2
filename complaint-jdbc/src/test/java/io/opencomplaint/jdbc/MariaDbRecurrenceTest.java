package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.RecurrenceScenario;

class MariaDbRecurrenceTest extends RecurrenceScenario {

    @Override
    protected ComplaintStore newStore() {
        return MariaDbServer.running().newStore();
    }
}
