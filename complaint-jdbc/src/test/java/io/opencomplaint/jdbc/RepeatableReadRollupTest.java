package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.RollupConcurrencyContract;

/** Sums stay exact at this isolation level too. */
class RepeatableReadRollupTest extends RollupConcurrencyContract {

    @Override
    protected ComplaintStore newStore() {
        return JdbcComplaintStore.on(TestDatabase.isolated("REPEATABLE READ"));
    }
}
