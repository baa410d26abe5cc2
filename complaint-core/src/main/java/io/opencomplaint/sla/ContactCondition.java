package io.opencomplaint.sla;

import io.opencomplaint.act.ActType;
import io.opencomplaint.event.Contacted;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Direction;
import io.opencomplaint.model.Status;
import io.opencomplaint.workflow.Transition;
import java.util.Set;

/** We go to the complainant; that the complainant comes to us is no merit of ours. */
record ContactCondition() implements Condition {

    @Override
    public boolean holds(Change change) {
        return change.event() instanceof Contacted contacted && contacted.direction() == Direction.OUTBOUND;
    }

    @Override
    public boolean canHold(Transition row) {
        return row.act() == ActType.CONTACT;
    }

    @Override
    public boolean canHoldAtReceipt(Status initial) {
        return false;
    }

    @Override
    public Set<EventType> events() {
        return Set.of(EventType.CONTACTED);
    }

    @Override
    public String words() {
        return "contact by us";
    }

    @Override
    public String stable() {
        return "contacted";
    }
}
