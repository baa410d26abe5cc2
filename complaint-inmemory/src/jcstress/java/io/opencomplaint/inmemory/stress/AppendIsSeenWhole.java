package io.opencomplaint.inmemory.stress;

import io.opencomplaint.inmemory.InMemoryComplaintStore;
import io.opencomplaint.spi.ComplaintStore;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** Two events of one append are seen both or not at all, and no complaint before its events. */
@JCStressTest
@Outcome(
        id = {"1, 1, 1", "1, 1, 3", "1, 3, 3", "3, 3, 3"},
        expect = Expect.ACCEPTABLE,
        desc = "before, after, or the append came between two looks")
@Outcome(expect = Expect.FORBIDDEN, desc = "half an append, or time ran backwards")
@State
public class AppendIsSeenWhole {

    private final ComplaintStore store = new InMemoryComplaintStore();

    /** The complaint has come. */
    public AppendIsSeenWhole() {
        store.append(Cases.FIRST.whole());
    }

    /** Adds two events. */
    @Actor
    public void writer() {
        store.append(Cases.LAST.since(Cases.FIRST));
    }

    /** Searches, finds, and reads the history. */
    @Actor
    public void reader(III_Result seen) {
        seen.r1 = Cases.searched(store);
        seen.r2 = Cases.version(store);
        seen.r3 = Cases.events(store);
    }
}
