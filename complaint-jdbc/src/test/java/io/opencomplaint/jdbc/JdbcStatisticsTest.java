package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.StatisticsScenario;

class JdbcStatisticsTest extends StatisticsScenario {

    @Override
    protected ComplaintStore newStore() {
        return JdbcComplaintStore.on(TestDatabase.withTables());
    }
}
