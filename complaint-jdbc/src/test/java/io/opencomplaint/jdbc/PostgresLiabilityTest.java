package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.LiabilityScenario;

class PostgresLiabilityTest extends LiabilityScenario {

    @Override
    protected ComplaintStore newStore() {
        return PostgresServer.running().newStore();
    }
}
