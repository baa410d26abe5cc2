package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.BulkContract;

/** What is stored together is so at this isolation level too. */
class PostgresSerializableBulkTest extends BulkContract {

    @Override
    protected ComplaintStore newStore() {
        PostgresServer server = PostgresServer.running();
        return server.newStore(server.isolated("TRANSACTION_SERIALIZABLE"));
    }
}
