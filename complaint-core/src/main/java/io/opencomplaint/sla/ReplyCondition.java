package io.opencomplaint.sla;

import io.opencomplaint.act.ActType;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.Replied;
import io.opencomplaint.model.ReplyKind;
import io.opencomplaint.model.Status;
import io.opencomplaint.workflow.Transition;
import java.util.Set;

/** A reply of this kind goes out. */
record ReplyCondition(ReplyKind kind) implements Condition {

    @Override
    public boolean holds(Change change) {
        return change.event() instanceof Replied replied && replied.kind() == kind;
    }

    @Override
    public boolean canHold(Transition row) {
        return row.act() == (kind == ReplyKind.FINAL ? ActType.REPLY_FINAL : ActType.REPLY_INTERIM);
    }

    @Override
    public boolean canHoldAtReceipt(Status initial) {
        return false;
    }

    @Override
    public Set<EventType> events() {
        return Set.of(EventType.REPLIED);
    }

    @Override
    public String words() {
        return kind == ReplyKind.FINAL ? "final reply" : "interim reply";
    }

    @Override
    public String stable() {
        return kind == ReplyKind.FINAL ? "final-reply" : "interim-reply";
    }
}
