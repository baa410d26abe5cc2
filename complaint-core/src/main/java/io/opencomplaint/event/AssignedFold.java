package io.opencomplaint.event;

import io.opencomplaint.model.Assignment;

/** The complaint is in these hands, who have yet to take it. */
final class AssignedFold implements Fold<Assigned> {

    @Override
    public void apply(ComplaintDraft draft, Assigned event, Recording recording) {
        draft.assignment = new Assignment(event.assignee(), false);
    }
}
