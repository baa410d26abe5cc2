package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.DueContract;

/** Claims keep their promise at this isolation level too. */
class PostgresSerializableQueueTest extends DueContract {

    @Override
    protected ComplaintStore newStore() {
        PostgresServer server = PostgresServer.running();
        return server.newStore(server.isolated("TRANSACTION_SERIALIZABLE"));
    }
}
