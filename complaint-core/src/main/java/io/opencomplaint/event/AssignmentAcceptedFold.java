package io.opencomplaint.event;

import io.opencomplaint.model.Assignment;
import java.time.Instant;

/** Those who have the complaint have taken it. */
final class AssignmentAcceptedFold implements Fold<AssignmentAccepted> {

    @Override
    public void apply(ComplaintDraft draft, AssignmentAccepted event, Instant at) {
        draft.assignment = new Assignment(draft.assignment.assignee(), true);
    }
}
