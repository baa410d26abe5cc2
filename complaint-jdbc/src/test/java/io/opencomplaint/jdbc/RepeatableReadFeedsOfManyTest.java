package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.FeedConcurrencyContract;

/** No event is passed over, and none comes twice, under repeatable reads either. */
class RepeatableReadFeedsOfManyTest extends FeedConcurrencyContract {

    @Override
    protected ComplaintStore newStore() {
        return JdbcComplaintStore.on(TestDatabase.isolated("REPEATABLE READ"));
    }
}
