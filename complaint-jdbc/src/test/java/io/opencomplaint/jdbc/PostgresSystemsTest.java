package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.SystemScenarios;

class PostgresSystemsTest extends SystemScenarios {

    @Override
    protected ComplaintStore newStore() {
        return PostgresServer.running().newStore();
    }
}
