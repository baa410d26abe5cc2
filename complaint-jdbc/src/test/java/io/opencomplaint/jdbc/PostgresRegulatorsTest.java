package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.RegulatorScenarios;

class PostgresRegulatorsTest extends RegulatorScenarios {

    @Override
    protected ComplaintStore newStore() {
        return PostgresServer.running().newStore();
    }
}
