package io.opencomplaint.tck;

import io.opencomplaint.spi.ComplaintStore;
import org.junit.jupiter.api.Nested;

/**
 * The whole contract of a store. An adapter proves itself by extending this class:
 *
 * <pre>{@code
 * class MyStoreTest extends ComplaintStoreContract {
 *     @Override
 *     protected ComplaintStore newStore() {
 *         return new MyStore(emptyDatabase());
 *     }
 * }
 * }</pre>
 *
 * <p>Each nested class is one part of the contract and can also be extended alone.
 */
public abstract class ComplaintStoreContract {

    /** For subclasses. */
    protected ComplaintStoreContract() {}

    /**
     * A store in which nothing is. Called at least once a test; stores of different calls share nothing, and may be in
     * use at the same time.
     *
     * @return not given out before
     */
    protected abstract ComplaintStore newStore();

    @Nested
    class Appending extends AppendContract {
        @Override
        protected ComplaintStore newStore() {
            return ComplaintStoreContract.this.newStore();
        }
    }

    @Nested
    class Uniqueness extends UniquenessContract {
        @Override
        protected ComplaintStore newStore() {
            return ComplaintStoreContract.this.newStore();
        }
    }

    @Nested
    class Histories extends HistoryContract {
        @Override
        protected ComplaintStore newStore() {
            return ComplaintStoreContract.this.newStore();
        }
    }

    @Nested
    class Paging extends PagingContract {
        @Override
        protected ComplaintStore newStore() {
            return ComplaintStoreContract.this.newStore();
        }
    }

    @Nested
    class Searching extends CriteriaContract {
        @Override
        protected ComplaintStore newStore() {
            return ComplaintStoreContract.this.newStore();
        }
    }

    @Nested
    class Ordering extends OrderContract {
        @Override
        protected ComplaintStore newStore() {
            return ComplaintStoreContract.this.newStore();
        }
    }

    @Nested
    class Criterion extends SearchContract {
        @Override
        protected ComplaintStore newStore() {
            return ComplaintStoreContract.this.newStore();
        }
    }

    @Nested
    class Counting extends TallyContract {
        @Override
        protected ComplaintStore newStore() {
            return ComplaintStoreContract.this.newStore();
        }
    }

    @Nested
    class Numbering extends NumberContract {
        @Override
        protected ComplaintStore newStore() {
            return ComplaintStoreContract.this.newStore();
        }
    }

    @Nested
    class Tenants extends TenantContract {
        @Override
        protected ComplaintStore newStore() {
            return ComplaintStoreContract.this.newStore();
        }
    }

    @Nested
    class Texts extends TextContract {
        @Override
        protected ComplaintStore newStore() {
            return ComplaintStoreContract.this.newStore();
        }
    }

    @Nested
    class Times extends TimeContract {
        @Override
        protected ComplaintStore newStore() {
            return ComplaintStoreContract.this.newStore();
        }
    }

    @Nested
    class Clocks extends ClockContract {
        @Override
        protected ComplaintStore newStore() {
            return ComplaintStoreContract.this.newStore();
        }
    }

    @Nested
    class Surveys extends SurveyContract {
        @Override
        protected ComplaintStore newStore() {
            return ComplaintStoreContract.this.newStore();
        }
    }

    @Nested
    class Due extends DueContract {
        @Override
        protected ComplaintStore newStore() {
            return ComplaintStoreContract.this.newStore();
        }
    }

    @Nested
    class Bulk extends BulkContract {
        @Override
        protected ComplaintStore newStore() {
            return ComplaintStoreContract.this.newStore();
        }
    }

    @Nested
    class Frequencies extends FrequencyContract {
        @Override
        protected ComplaintStore newStore() {
            return ComplaintStoreContract.this.newStore();
        }
    }

    @Nested
    class Feed extends FeedContract {
        @Override
        protected ComplaintStore newStore() {
            return ComplaintStoreContract.this.newStore();
        }
    }

    @Nested
    class FeedsOfMany extends FeedConcurrencyContract {
        @Override
        protected ComplaintStore newStore() {
            return ComplaintStoreContract.this.newStore();
        }
    }

    @Nested
    class FeedTurns extends FeedTurnContract {
        @Override
        protected ComplaintStore newStore() {
            return ComplaintStoreContract.this.newStore();
        }
    }

    @Nested
    class Erasures extends ErasureContract {
        @Override
        protected ComplaintStore newStore() {
            return ComplaintStoreContract.this.newStore();
        }
    }

    @Nested
    class Concurrency extends ConcurrencyContract {
        @Override
        protected ComplaintStore newStore() {
            return ComplaintStoreContract.this.newStore();
        }
    }

    @Nested
    class ActsOfMany extends ManyActsContract {
        @Override
        protected ComplaintStore newStore() {
            return ComplaintStoreContract.this.newStore();
        }
    }

    @Nested
    class Replay extends ReplayContract {
        @Override
        protected ComplaintStore newStore() {
            return ComplaintStoreContract.this.newStore();
        }
    }
}
