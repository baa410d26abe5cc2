package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.FeedConcurrencyContract;

/** No event is passed over, and none comes twice, at this isolation level either. */
class PostgresRepeatableReadFeedsOfManyTest extends FeedConcurrencyContract {

    @Override
    protected ComplaintStore newStore() {
        PostgresServer server = PostgresServer.running();
        return server.newStore(server.isolated("TRANSACTION_REPEATABLE_READ"));
    }
}
