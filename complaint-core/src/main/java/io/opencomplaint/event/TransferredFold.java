package io.opencomplaint.event;

import io.opencomplaint.model.Assignment;

/** The complaint is in other hands, who have yet to take it. */
final class TransferredFold implements Fold<Transferred> {

    @Override
    public void apply(ComplaintDraft draft, Transferred event, Recording recording) {
        draft.assignment = new Assignment(event.to(), false);
    }
}
