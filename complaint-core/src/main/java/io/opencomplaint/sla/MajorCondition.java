package io.opencomplaint.sla;

import io.opencomplaint.act.ActType;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Status;
import io.opencomplaint.workflow.Transition;
import java.util.Set;

/** The complaint, a general one so far, turns out to be a major one. */
record MajorCondition() implements Condition {

    /** What somebody decides, or what a rule of the policy may look at. */
    private static final Set<ActType> SEEN_AFTER = Set.of(
            ActType.MARK_MAJOR,
            ActType.SET_TIER,
            ActType.SET_SEVERITY,
            ActType.ASSESS_SEVERITY,
            ActType.NAME_REPRESENTATIVES);

    @Override
    public boolean holds(Change change) {
        Complaint before = change.before();
        return change.after().dossier().risk().isMajor()
                && !(before != null && before.dossier().risk().isMajor());
    }

    @Override
    public boolean canHold(Transition row) {
        return SEEN_AFTER.contains(row.act());
    }

    /** A rule of the policy may see it there and then. */
    @Override
    public boolean canHoldAtReceipt(Status initial) {
        return true;
    }

    @Override
    public Set<EventType> events() {
        return Set.of(EventType.MAJOR_DECIDED);
    }

    @Override
    public String words() {
        return "becoming major";
    }

    @Override
    public String stable() {
        return "becoming-major";
    }
}
