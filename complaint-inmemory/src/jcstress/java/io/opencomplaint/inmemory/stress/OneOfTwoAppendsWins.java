package io.opencomplaint.inmemory.stress;

import io.opencomplaint.inmemory.InMemoryComplaintStore;
import io.opencomplaint.spi.ComplaintStore;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** Of two appends to one version exactly one is stored, and the other is told. */
@JCStressTest
@Outcome(
        id = {"1, 0, 3", "0, 1, 3"},
        expect = Expect.ACCEPTABLE,
        desc = "one won")
@Outcome(expect = Expect.FORBIDDEN, desc = "both or none, or more events than one append has")
@State
public class OneOfTwoAppendsWins {

    private final ComplaintStore store = new InMemoryComplaintStore();

    /** The complaint has come. */
    public OneOfTwoAppendsWins() {
        store.append(Cases.FIRST.whole());
    }

    /** Adds two events. */
    @Actor
    public void one(III_Result end) {
        end.r1 = Cases.append(store, Cases.LAST.since(Cases.FIRST));
    }

    /** Adds two others. */
    @Actor
    public void other(III_Result end) {
        end.r2 = Cases.append(store, Cases.RIVAL.since(Cases.FIRST));
    }

    /** How many events are there in the end. */
    @Arbiter
    public void events(III_Result end) {
        end.r3 = Cases.events(store);
    }
}
