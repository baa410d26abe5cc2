package io.opencomplaint.encryption;

import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Cell;
import io.opencomplaint.spi.CellQuery;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.Counting;
import io.opencomplaint.spi.Rollup;
import java.util.List;

/** One that keeps sums, which hold no text. */
final class EncryptedRollup extends EncryptedStore implements Rollup {

    private final Rollup rollup;

    EncryptedRollup(ComplaintStore store, Rollup rollup, TextCipher cipher) {
        super(store, cipher);
        this.rollup = rollup;
    }

    @Override
    public int count(Tenant tenant, List<Counting> countings) {
        return rollup.count(tenant, countings);
    }

    @Override
    public List<Cell> cells(Tenant tenant, ConsumerName consumer, CellQuery query) {
        return rollup.cells(tenant, consumer, query);
    }

    @Override
    public long waiting(Tenant tenant, ConsumerName consumer) {
        return rollup.waiting(tenant, consumer);
    }

    @Override
    public void forget(Tenant tenant, ConsumerName consumer) {
        rollup.forget(tenant, consumer);
    }
}
