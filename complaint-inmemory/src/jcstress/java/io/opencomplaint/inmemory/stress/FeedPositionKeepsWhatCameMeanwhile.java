package io.opencomplaint.inmemory.stress;

import io.opencomplaint.inmemory.InMemoryComplaintStore;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.FeedClaim;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.tck.Specimens;
import java.util.List;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** What is appended while the consumer acknowledges waits for it, after what it acknowledged. */
@JCStressTest
@Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "the complaint waits again, from its second event on")
@Outcome(expect = Expect.FORBIDDEN, desc = "the append is missed, or what was acknowledged comes again")
@State
public class FeedPositionKeepsWhatCameMeanwhile {

    private final ComplaintStore store = new InMemoryComplaintStore();
    private final FeedClaim claim;

    /** A consumer has the first event. */
    public FeedPositionKeepsWhatCameMeanwhile() {
        store.subscribe(Specimens.TENANT, Cases.CONSUMER, FeedStart.BEGINNING);
        store.append(Cases.FIRST.whole());
        claim = store.claim(Specimens.TENANT, Cases.CONSUMER, Cases.CLAIM).get(0);
    }

    /** Adds two events. */
    @Actor
    public void writer() {
        store.append(Cases.LAST.since(Cases.FIRST));
    }

    /** Acknowledges the first. */
    @Actor
    public void consumer() {
        store.acknowledge(Specimens.TENANT, claim, 1);
    }

    /** Claims what waits: how many complaints, and the last event that the consumer has had. */
    @Arbiter
    public void later(II_Result waiting) {
        List<FeedClaim> claims = store.claim(Specimens.TENANT, Cases.CONSUMER, Cases.CLAIM);
        waiting.r1 = claims.size();
        waiting.r2 = claims.isEmpty() ? 0 : (int) claims.get(0).delivered();
    }
}
