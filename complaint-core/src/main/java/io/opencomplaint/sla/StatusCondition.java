package io.opencomplaint.sla;

import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Status;
import io.opencomplaint.workflow.Transition;
import java.util.Set;

/** The complaint enters a status, or leaves it. */
record StatusCondition(String code, boolean entering) implements Condition {

    @Override
    public boolean holds(Change change) {
        Status from = change.from();
        return change.moves()
                && (entering
                        ? change.after().status().code().equals(code)
                        : from != null && from.code().equals(code));
    }

    @Override
    public boolean canHold(Transition row) {
        return row.moves() && (entering ? row.to() : row.from()).code().equals(code);
    }

    @Override
    public boolean canHoldAtReceipt(Status initial) {
        return entering && initial.code().equals(code);
    }

    @Override
    public Set<EventType> events() {
        return Set.of();
    }

    @Override
    public String words() {
        return (entering ? "entering the status " : "leaving the status ") + code;
    }

    @Override
    public String stable() {
        return (entering ? "entering-status:" : "leaving-status:") + code;
    }
}
