package io.opencomplaint.inmemory;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.CompensationScenario;

class InMemoryCompensationTest extends CompensationScenario {

    @Override
    protected ComplaintStore newStore() {
        return new InMemoryComplaintStore();
    }
}
