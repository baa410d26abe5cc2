package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.RollupConcurrencyContract;

/** Sums stay exact at this isolation level too. */
class PostgresRepeatableReadRollupTest extends RollupConcurrencyContract {

    @Override
    protected ComplaintStore newStore() {
        PostgresServer server = PostgresServer.running();
        return server.newStore(server.isolated("TRANSACTION_REPEATABLE_READ"));
    }
}
