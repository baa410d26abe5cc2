package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.CompensationScenario;

class PostgresCompensationTest extends CompensationScenario {

    @Override
    protected ComplaintStore newStore() {
        return PostgresServer.running().newStore();
    }
}
