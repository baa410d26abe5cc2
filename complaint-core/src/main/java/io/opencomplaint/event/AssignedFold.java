package io.opencomplaint.event;

import io.opencomplaint.model.Assignment;
import java.time.Instant;

/** The complaint is in these hands, who have yet to take it. */
final class AssignedFold implements Fold<Assigned> {

    @Override
    public void apply(ComplaintDraft draft, Assigned event, Instant at) {
        draft.assignment = new Assignment(event.assignee(), false);
    }
}
