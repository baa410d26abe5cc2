package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.BulkContract;

/** What is stored together is so under repeatable reads too. */
class RepeatableReadBulkTest extends BulkContract {

    @Override
    protected ComplaintStore newStore() {
        return JdbcComplaintStore.on(TestDatabase.isolated("REPEATABLE READ"));
    }
}
