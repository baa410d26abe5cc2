package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.DueContract;

/** Claims keep their promise under repeatable reads too. */
class RepeatableReadQueueTest extends DueContract {

    @Override
    protected ComplaintStore newStore() {
        return JdbcComplaintStore.on(TestDatabase.isolated("REPEATABLE READ"));
    }
}
