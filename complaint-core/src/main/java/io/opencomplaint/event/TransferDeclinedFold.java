package io.opencomplaint.event;

import io.opencomplaint.model.Assignment;
import io.opencomplaint.model.Custody;

/** The complaint is in the hands again in which it was before the transfer. */
final class TransferDeclinedFold implements Fold<TransferDeclined> {

    @Override
    public void apply(ComplaintDraft draft, TransferDeclined event, Recording recording) {
        draft.assignment = new Assignment(event.to(), event.accepted());
        draft.custody(Custody::settled);
    }
}
