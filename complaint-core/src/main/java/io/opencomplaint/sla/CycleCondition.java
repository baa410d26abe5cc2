package io.opencomplaint.sla;

import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Status;
import io.opencomplaint.workflow.Guard;
import io.opencomplaint.workflow.Transition;
import java.util.Set;

/** A new cycle of handling begins: by reopening, or by what somebody decided who examined the case anew. */
record CycleCondition() implements Condition {

    @Override
    public boolean holds(Change change) {
        return change.before() != null
                && change.after().cycle() > change.before().cycle();
    }

    @Override
    public boolean canHold(Transition row) {
        return row.act().event() == EventType.REOPENED
                || (row.act().event() == EventType.PROCEEDING_DECIDED
                        && row.guard() != Guard.NOT_UPHELD
                        && isHandling(row.to())
                        && !isHandling(row.from()));
    }

    @Override
    public boolean canHoldAtReceipt(Status initial) {
        return false;
    }

    /** What else begins a cycle changes the status. */
    @Override
    public Set<EventType> events() {
        return Set.of(EventType.REOPENED);
    }

    @Override
    public String words() {
        return "a new cycle";
    }

    @Override
    public String stable() {
        return "new-cycle";
    }

    private static boolean isHandling(Status status) {
        return status.phase() == Phase.INTAKE || status.phase() == Phase.HANDLING;
    }
}
