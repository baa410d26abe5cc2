package io.opencomplaint.event;

import io.opencomplaint.model.Assignment;
import io.opencomplaint.model.Custody;

/** The complaint is in these hands, who have yet to take it; until then whoever answered for it goes on to. */
final class AssignedFold implements Fold<Assigned> {

    @Override
    public void apply(ComplaintDraft draft, Assigned event, Recording recording) {
        draft.assignment = new Assignment(event.assignee(), false);
        draft.custody(Custody::settled);
    }
}
