package io.opencomplaint.examples.benchmark;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.ConfirmSatisfaction;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.workflow.Transition;
import io.opencomplaint.workflow.Workflow;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Nanoseconds to find the row of the workflow for an act, and to ask it for the actor's roles and what is missing. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
// A heap that is there from the beginning: else the first touch of its pages is measured.
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class TransitionRow {

    private static final ComplaintId ID = ComplaintId.of("c-1");

    /** After receipt, registration and classification; and after the final reply. */
    private static final int CLASSIFIED = 3;

    private static final int REPLIED = 7;

    private final Act dissatisfied = ConfirmSatisfaction.dissatisfied(ID, 1, "It fails again.");
    private final Act assign = new Assign(ID, Assignee.of("after-sales", "u-42"));

    @SuppressWarnings("NullAway.Init")
    private Workflow workflow;

    @SuppressWarnings("NullAway.Init")
    private Complaint replied;

    @SuppressWarnings("NullAway.Init")
    private Complaint classified;

    /** Brings one complaint to each of the two places, and makes sure that the rows are there and open. */
    @Setup
    public void open() {
        workflow = ComplaintDesk.inMemory().policy().workflow();
        classified = after(CLASSIFIED);
        replied = after(REPLIED);
        if (!guarded() || !requiring()) {
            throw new IllegalStateException("The acts are not possible where they are measured");
        }
    }

    /**
     * Two rows for the act, of which the guard of the second admits it.
     *
     * @return true
     */
    @Benchmark
    public boolean guarded() {
        return possible(replied, dissatisfied);
    }

    /**
     * One row, with a requirement of the complaint.
     *
     * @return true
     */
    @Benchmark
    public boolean requiring() {
        return possible(classified, assign);
    }

    private boolean possible(Complaint complaint, Act act) {
        Transition row = workflow.row(complaint.status(), act);
        return row != null
                && row.isOpenTo(EightActs.ACTOR)
                && row.missing(complaint).isEmpty();
    }

    private static Complaint after(int count) {
        ComplaintDesk desk = ComplaintDesk.inMemory();
        List<Act> acts = EightActs.on(ID);
        acts.subList(0, count).forEach(act -> desk.perform(act, EightActs.ACTOR));
        return desk.get(ID);
    }
}
