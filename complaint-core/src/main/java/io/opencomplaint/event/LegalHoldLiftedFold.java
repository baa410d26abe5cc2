package io.opencomplaint.event;

/** This hold is gone. */
final class LegalHoldLiftedFold implements Fold<LegalHoldLifted> {

    @Override
    public void apply(ComplaintDraft draft, LegalHoldLifted event, Recording recording) {
        draft.dossier = draft.dossier.with(draft.dossier.legalHolds().without(event.key()));
    }
}
