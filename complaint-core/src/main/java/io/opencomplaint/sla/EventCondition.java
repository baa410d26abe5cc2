package io.opencomplaint.sla;

import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Status;
import io.opencomplaint.workflow.Transition;
import java.util.Set;

/** Something of this kind happens. */
record EventCondition(EventType type) implements Condition {

    @Override
    public boolean holds(Change change) {
        return change.type() == type;
    }

    @Override
    public boolean canHold(Transition row) {
        return row.act().event() == type;
    }

    @Override
    public boolean canHoldAtReceipt(Status initial) {
        return type == EventType.COMPLAINT_RECEIVED;
    }

    @Override
    public Set<EventType> events() {
        return Set.of(type);
    }

    @Override
    public String words() {
        return type.code();
    }

    @Override
    public String stable() {
        return "on:" + type.code();
    }
}
