package io.opencomplaint.event;

/** The complaint is not about some that were named, and is about these too. */
final class ConcernsNamedFold implements Fold<ConcernsNamed> {

    @Override
    public void apply(ComplaintDraft draft, ConcernsNamed event, Recording recording) {
        draft.dossier = draft.dossier.with(
                draft.dossier.origin().without(event.removed()).concerning(event.concerns()));
    }
}
