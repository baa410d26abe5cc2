package io.opencomplaint.event;

import io.opencomplaint.model.Assignment;

/** The complaint is in other hands, who have yet to take it; until then whoever answered for it goes on to (S20). */
final class TransferredFold implements Fold<Transferred> {

    @Override
    public void apply(ComplaintDraft draft, Transferred event, Recording recording) {
        Assignment before = draft.assignment;
        draft.custody(custody -> custody.transferred(before));
        draft.assignment = new Assignment(event.to(), false);
    }
}
