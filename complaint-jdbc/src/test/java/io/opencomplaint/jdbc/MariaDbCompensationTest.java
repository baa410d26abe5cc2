package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.CompensationScenario;

class MariaDbCompensationTest extends CompensationScenario {

    @Override
    protected ComplaintStore newStore() {
        return MariaDbServer.running().newStore();
    }
}
