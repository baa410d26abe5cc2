package io.opencomplaint.jdbc;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.RollupConcurrencyContract;

/** Sums stay exact at this isolation level too. */
class SerializableRollupTest extends RollupConcurrencyContract {

    @Override
    protected ComplaintStore newStore() {
        return JdbcComplaintStore.on(TestDatabase.isolated("SERIALIZABLE"));
    }
}
