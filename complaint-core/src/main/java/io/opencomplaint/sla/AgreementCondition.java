package io.opencomplaint.sla;

import io.opencomplaint.act.ActType;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.ResolutionAnswered;
import io.opencomplaint.model.Status;
import io.opencomplaint.workflow.Transition;
import java.util.Set;

/** The complainant agrees to the resolution. */
record AgreementCondition() implements Condition {

    @Override
    public boolean holds(Change change) {
        return change.event() instanceof ResolutionAnswered answered && answered.accepted();
    }

    @Override
    public boolean canHold(Transition row) {
        return row.act() == ActType.ACCEPT_RESOLUTION;
    }

    @Override
    public boolean canHoldAtReceipt(Status initial) {
        return false;
    }

    @Override
    public Set<EventType> events() {
        return Set.of(EventType.RESOLUTION_ANSWERED);
    }

    @Override
    public String words() {
        return "resolution accepted";
    }

    @Override
    public String stable() {
        return "resolution-accepted";
    }
}
