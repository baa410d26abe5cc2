package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.StatisticsScenario;

class PostgresStatisticsTest extends StatisticsScenario {

    @Override
    protected ComplaintStore newStore() {
        return PostgresServer.running().newStore();
    }
}
