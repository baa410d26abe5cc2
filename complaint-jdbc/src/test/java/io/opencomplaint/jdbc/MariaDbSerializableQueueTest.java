package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.DueContract;

/** Claims keep their promise at this isolation level too. */
class MariaDbSerializableQueueTest extends DueContract {

    @Override
    protected ComplaintStore newStore() {
        MariaDbServer server = MariaDbServer.running();
        return server.newStore(server.isolated("TRANSACTION_SERIALIZABLE"));
    }
}
