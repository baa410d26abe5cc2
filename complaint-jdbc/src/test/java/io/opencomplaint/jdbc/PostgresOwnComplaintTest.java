package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.OwnComplaintScenario;

class PostgresOwnComplaintTest extends OwnComplaintScenario {

    @Override
    protected ComplaintStore newStore() {
        return PostgresServer.running().newStore();
    }
}
