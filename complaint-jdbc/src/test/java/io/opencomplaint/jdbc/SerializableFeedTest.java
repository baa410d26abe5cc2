package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.FeedContract;

/** Claims keep their promise under serializable transactions too. */
class SerializableFeedTest extends FeedContract {

    @Override
    protected ComplaintStore newStore() {
        return JdbcComplaintStore.on(TestDatabase.isolated("SERIALIZABLE"));
    }
}
