package io.opencomplaint.event;

/** Who complains is kept confidential from now on, or not. */
final class ConfidentialitySetFold implements Fold<ConfidentialitySet> {

    @Override
    public void apply(ComplaintDraft draft, ConfidentialitySet event, Recording recording) {
        draft.dossier = draft.dossier.with(draft.dossier.origin().confidential(event.confidential()));
    }
}
