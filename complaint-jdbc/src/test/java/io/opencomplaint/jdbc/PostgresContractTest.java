package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.ComplaintStoreContract;

class PostgresContractTest extends ComplaintStoreContract {

    @Override
    protected ComplaintStore newStore() {
        return PostgresServer.running().newStore();
    }
}
