package io.opencomplaint.inmemory;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.ComplaintStoreContract;

class InMemoryComplaintStoreTest extends ComplaintStoreContract {

    @Override
    protected ComplaintStore newStore() {
        return new InMemoryComplaintStore();
    }
}
