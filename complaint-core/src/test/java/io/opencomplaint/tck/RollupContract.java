package io.opencomplaint.tck;

import io.opencomplaint.spi.ComplaintStore;
import org.junit.jupiter.api.Nested;

/**
 * What a store must keep that has the optional {@link io.opencomplaint.spi.Rollup} beside what every store has. Written like
 * {@link ComplaintStoreContract}, for stores that implement both; one without it just does not extend this class.
 *
 * <p>Each nested class is one part of the contract and can also be extended alone.
 */
public abstract class RollupContract {

    /** For subclasses. */
    protected RollupContract() {}

    /**
     * A store in which nothing is. Called at least once a test; stores of different calls share nothing, and may be in
     * use at the same time.
     *
     * @return not given out before; it is a {@link io.opencomplaint.spi.Rollup} too
     */
    protected abstract ComplaintStore newStore();

    @Nested
    class Counting extends RollupCountContract {
        @Override
        protected ComplaintStore newStore() {
            return RollupContract.this.newStore();
        }
    }

    @Nested
    class Cells extends RollupCellContract {
        @Override
        protected ComplaintStore newStore() {
            return RollupContract.this.newStore();
        }
    }

    @Nested
    class Concurrency extends RollupConcurrencyContract {
        @Override
        protected ComplaintStore newStore() {
            return RollupContract.this.newStore();
        }
    }
}
