package io.opencomplaint.sla;

import io.opencomplaint.event.EventType;
import io.opencomplaint.event.WarningRaised;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.WarningLevel;
import io.opencomplaint.workflow.Transition;
import java.util.Set;

/** A warning of at least this level is raised. */
record WarningCondition(WarningLevel least) implements Condition {

    @Override
    public boolean holds(Change change) {
        return change.event() instanceof WarningRaised raised && raised.level().compareTo(least) >= 0;
    }

    @Override
    public boolean canHold(Transition row) {
        return row.act().event() == EventType.WARNING_RAISED;
    }

    @Override
    public boolean canHoldAtReceipt(Status initial) {
        return false;
    }

    @Override
    public Set<EventType> events() {
        return Set.of(EventType.WARNING_RAISED);
    }

    @Override
    public String words() {
        return "warning of level " + least + " or above";
    }

    @Override
    public String stable() {
        return "warning:" + least.name();
    }
}
