package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.RollupContract;

class MariaDbRollupTest extends RollupContract {

    @Override
    protected ComplaintStore newStore() {
        return MariaDbServer.running().newStore();
    }
}
