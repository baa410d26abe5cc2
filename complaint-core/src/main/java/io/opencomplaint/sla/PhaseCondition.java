package io.opencomplaint.sla;

import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Status;
import io.opencomplaint.workflow.Transition;
import java.util.Set;

/** The complaint enters a phase, or leaves it. */
record PhaseCondition(Phase phase, boolean entering) implements Condition {

    @Override
    public boolean holds(Change change) {
        return entering ? change.enters(phase) : change.leaves(phase);
    }

    @Override
    public boolean canHold(Transition row) {
        Phase inside = entering ? row.to().phase() : row.from().phase();
        Phase outside = entering ? row.from().phase() : row.to().phase();
        return inside == phase && outside != phase;
    }

    @Override
    public boolean canHoldAtReceipt(Status initial) {
        return entering && initial.phase() == phase;
    }

    @Override
    public Set<EventType> events() {
        return Set.of();
    }

    @Override
    public String words() {
        return (entering ? "entering the phase " : "leaving the phase ") + phase;
    }

    @Override
    public String stable() {
        return (entering ? "entering-phase:" : "leaving-phase:") + phase;
    }
}
