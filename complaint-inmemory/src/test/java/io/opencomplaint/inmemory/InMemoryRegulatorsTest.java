package io.opencomplaint.inmemory;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.RegulatorScenarios;

class InMemoryRegulatorsTest extends RegulatorScenarios {

    @Override
    protected ComplaintStore newStore() {
        return new InMemoryComplaintStore();
    }
}
