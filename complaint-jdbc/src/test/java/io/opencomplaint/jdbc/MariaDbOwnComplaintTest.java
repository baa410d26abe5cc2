package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.OwnComplaintScenario;

class MariaDbOwnComplaintTest extends OwnComplaintScenario {

    @Override
    protected ComplaintStore newStore() {
        return MariaDbServer.running().newStore();
    }
}
