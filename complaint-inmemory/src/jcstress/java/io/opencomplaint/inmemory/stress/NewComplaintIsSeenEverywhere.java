package io.opencomplaint.inmemory.stress;

import io.opencomplaint.inmemory.InMemoryComplaintStore;
import io.opencomplaint.spi.ComplaintStore;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** Whoever sees a new complaint in a search finds it, whole. */
@JCStressTest
@Outcome(
        id = {"0, 0, 0", "0, 0, 3", "0, 3, 3", "3, 3, 3"},
        expect = Expect.ACCEPTABLE,
        desc = "before, after, or the append came between two looks")
@Outcome(expect = Expect.FORBIDDEN, desc = "seen in one way and not in another")
@State
public class NewComplaintIsSeenEverywhere {

    private final ComplaintStore store = new InMemoryComplaintStore();

    /** Stores it. */
    @Actor
    public void writer() {
        store.append(Cases.LAST.whole());
    }

    /** Searches, finds, and reads the history. */
    @Actor
    public void reader(III_Result seen) {
        seen.r1 = Cases.searched(store);
        seen.r2 = Cases.version(store);
        seen.r3 = Cases.events(store);
    }
}
