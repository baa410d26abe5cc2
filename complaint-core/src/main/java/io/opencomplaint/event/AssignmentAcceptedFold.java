package io.opencomplaint.event;

import io.opencomplaint.model.Assignment;

/** Those who have the complaint have taken it. */
final class AssignmentAcceptedFold implements Fold<AssignmentAccepted> {

    @Override
    public void apply(ComplaintDraft draft, AssignmentAccepted event, Recording recording) {
        draft.assignment = new Assignment(event.assignee(), true);
    }
}
