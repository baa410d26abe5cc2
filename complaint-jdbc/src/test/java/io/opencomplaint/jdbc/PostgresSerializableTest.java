package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.ConcurrencyContract;

/** Where the database undoes one of two transactions that meet, the store does it again or says who won. */
class PostgresSerializableTest extends ConcurrencyContract {

    @Override
    protected ComplaintStore newStore() {
        PostgresServer server = PostgresServer.running();
        return server.newStore(server.isolated("TRANSACTION_SERIALIZABLE"));
    }
}
