package io.opencomplaint.inmemory.stress;

import io.opencomplaint.inmemory.InMemoryComplaintStore;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.Specimens;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** Two who take a number get two, and the next gets the third. */
@JCStressTest
@Outcome(
        id = {"1, 2, 3", "2, 1, 3"},
        expect = Expect.ACCEPTABLE,
        desc = "one after the other")
@Outcome(expect = Expect.FORBIDDEN, desc = "one number twice, or one left out")
@State
public class NumbersAreGivenOnce {

    private static final String SERIES = "C";

    private final ComplaintStore store = new InMemoryComplaintStore();

    /** Takes one. */
    @Actor
    public void one(III_Result taken) {
        taken.r1 = next();
    }

    /** Takes one too. */
    @Actor
    public void other(III_Result taken) {
        taken.r2 = next();
    }

    /** Takes the next. */
    @Arbiter
    public void later(III_Result taken) {
        taken.r3 = next();
    }

    private int next() {
        return (int) store.reserve(Specimens.TENANT, SERIES);
    }
}
