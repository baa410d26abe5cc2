package io.opencomplaint.inmemory;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.RecurrenceScenario;

class InMemoryRecurrenceTest extends RecurrenceScenario {

    @Override
    protected ComplaintStore newStore() {
        return new InMemoryComplaintStore();
    }
}
