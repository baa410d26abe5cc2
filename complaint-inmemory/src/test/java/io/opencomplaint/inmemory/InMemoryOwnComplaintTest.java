package io.opencomplaint.inmemory;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.OwnComplaintScenario;

class InMemoryOwnComplaintTest extends OwnComplaintScenario {

    @Override
    protected ComplaintStore newStore() {
        return new InMemoryComplaintStore();
    }
}
