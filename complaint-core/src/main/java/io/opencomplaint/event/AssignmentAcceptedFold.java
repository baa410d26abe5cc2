package io.opencomplaint.event;

import io.opencomplaint.model.Assignment;

/** Those who have the complaint have taken it, and answer for it from now on (S20). */
final class AssignmentAcceptedFold implements Fold<AssignmentAccepted> {

    @Override
    public void apply(ComplaintDraft draft, AssignmentAccepted event, Recording recording) {
        draft.assignment = new Assignment(event.assignee(), true);
        String handler = event.assignee().handler();
        draft.custody(custody -> custody.takenBy(handler == null ? recording.actor() : handler));
    }
}
