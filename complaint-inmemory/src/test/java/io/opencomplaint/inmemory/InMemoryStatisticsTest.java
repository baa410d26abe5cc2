package io.opencomplaint.inmemory;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.StatisticsScenario;

class InMemoryStatisticsTest extends StatisticsScenario {

    @Override
    protected ComplaintStore newStore() {
        return new InMemoryComplaintStore();
    }
}
