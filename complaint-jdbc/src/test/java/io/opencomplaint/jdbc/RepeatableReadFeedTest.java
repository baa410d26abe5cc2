package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.FeedContract;

/** Claims keep their promise under repeatable reads too. */
class RepeatableReadFeedTest extends FeedContract {

    @Override
    protected ComplaintStore newStore() {
        return JdbcComplaintStore.on(TestDatabase.isolated("REPEATABLE READ"));
    }
}
