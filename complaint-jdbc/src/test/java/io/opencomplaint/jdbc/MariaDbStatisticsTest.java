package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.StatisticsScenario;

class MariaDbStatisticsTest extends StatisticsScenario {

    @Override
    protected ComplaintStore newStore() {
        return MariaDbServer.running().newStore();
    }
}
