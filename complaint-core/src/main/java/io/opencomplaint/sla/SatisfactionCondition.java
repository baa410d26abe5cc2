package io.opencomplaint.sla;

import io.opencomplaint.act.ActType;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.SatisfactionConfirmed;
import io.opencomplaint.model.Status;
import io.opencomplaint.workflow.Guard;
import io.opencomplaint.workflow.Transition;
import java.util.Set;

/** The complainant says that the result satisfies, or that it does not. */
record SatisfactionCondition(boolean satisfied) implements Condition {

    @Override
    public boolean holds(Change change) {
        return change.event() instanceof SatisfactionConfirmed confirmed
                && confirmed.satisfaction().satisfied() == satisfied;
    }

    @Override
    public boolean canHold(Transition row) {
        return row.act() == ActType.CONFIRM_SATISFACTION
                && row.guard() != (satisfied ? Guard.DISSATISFIED : Guard.SATISFIED);
    }

    @Override
    public boolean canHoldAtReceipt(Status initial) {
        return false;
    }

    @Override
    public Set<EventType> events() {
        return Set.of(EventType.SATISFACTION_CONFIRMED);
    }

    @Override
    public String words() {
        return satisfied ? "satisfied" : "not satisfied";
    }

    @Override
    public String stable() {
        return satisfied ? "satisfied" : "dissatisfied";
    }
}
