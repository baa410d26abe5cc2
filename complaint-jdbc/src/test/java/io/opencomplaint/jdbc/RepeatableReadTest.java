package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.ConcurrencyContract;

/** Where the database undoes one of two transactions that meet, the store does it again or says who won. */
class RepeatableReadTest extends ConcurrencyContract {

    @Override
    protected ComplaintStore newStore() {
        return JdbcComplaintStore.on(TestDatabase.isolated("REPEATABLE READ"));
    }
}
