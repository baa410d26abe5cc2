package io.opencomplaint.event;

/** It is held. */
final class LegalHoldPlacedFold implements Fold<LegalHoldPlaced> {

    @Override
    public void apply(ComplaintDraft draft, LegalHoldPlaced event, Recording recording) {
        draft.dossier = draft.dossier.with(draft.dossier.legalHolds().with(event.hold()));
    }
}
