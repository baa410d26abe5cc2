package io.opencomplaint.inmemory;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.SweepScenario;

class InMemorySweepTest extends SweepScenario {

    @Override
    protected ComplaintStore newStore() {
        return new InMemoryComplaintStore();
    }
}
