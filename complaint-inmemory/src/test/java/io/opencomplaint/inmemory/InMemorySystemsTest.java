package io.opencomplaint.inmemory;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.SystemScenarios;

class InMemorySystemsTest extends SystemScenarios {

    @Override
    protected ComplaintStore newStore() {
        return new InMemoryComplaintStore();
    }
}
