package io.opencomplaint.sla;

import io.opencomplaint.event.EventType;
import io.opencomplaint.event.ProceedingDecided;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.model.Status;
import io.opencomplaint.workflow.Guard;
import io.opencomplaint.workflow.Transition;
import java.util.Set;

/** A proceeding ends with this result. */
record ProceedingEndCondition(ProceedingResult result) implements Condition {

    @Override
    public boolean holds(Change change) {
        return change.event() instanceof ProceedingDecided decided && decided.result() == result;
    }

    @Override
    public boolean canHold(Transition row) {
        return row.act().event() == EventType.PROCEEDING_DECIDED
                && row.guard() != (result.isUpheld() ? Guard.NOT_UPHELD : Guard.UPHELD);
    }

    @Override
    public boolean canHoldAtReceipt(Status initial) {
        return false;
    }

    @Override
    public Set<EventType> events() {
        return Set.of(EventType.PROCEEDING_DECIDED);
    }

    @Override
    public String words() {
        return "proceeding " + result;
    }

    @Override
    public String stable() {
        return "proceeding-ended:" + result.name();
    }
}
