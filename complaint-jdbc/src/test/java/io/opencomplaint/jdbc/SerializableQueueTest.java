package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.DueContract;

/** Claims keep their promise under serializable transactions too. */
class SerializableQueueTest extends DueContract {

    @Override
    protected ComplaintStore newStore() {
        return JdbcComplaintStore.on(TestDatabase.isolated("SERIALIZABLE"));
    }
}
