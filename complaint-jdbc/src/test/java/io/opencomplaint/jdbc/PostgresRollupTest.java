package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.RollupContract;

class PostgresRollupTest extends RollupContract {

    @Override
    protected ComplaintStore newStore() {
        return PostgresServer.running().newStore();
    }
}
