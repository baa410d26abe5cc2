package io.opencomplaint.inmemory.stress;

import io.opencomplaint.inmemory.InMemoryComplaintStore;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.tck.Specimens;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** What is appended while the consumer looks is claimed then or later, and never twice. */
@JCStressTest
@Outcome(
        id = {"1, 0", "0, 1"},
        expect = Expect.ACCEPTABLE,
        desc = "claimed once, then or later")
@Outcome(expect = Expect.FORBIDDEN, desc = "missed, or claimed twice")
@State
public class FeedMissesNoAppend {

    private final ComplaintStore store = new InMemoryComplaintStore();

    /** A consumer is there. */
    public FeedMissesNoAppend() {
        store.subscribe(Specimens.TENANT, Cases.CONSUMER, FeedStart.BEGINNING);
    }

    /** Stores a complaint. */
    @Actor
    public void writer() {
        store.append(Cases.FIRST.whole());
    }

    /** Claims what waits. */
    @Actor
    public void consumer(II_Result claimed) {
        claimed.r1 = Cases.claimed(store);
    }

    /** Claims what still waits. */
    @Arbiter
    public void later(II_Result claimed) {
        claimed.r2 = Cases.claimed(store);
    }
}
