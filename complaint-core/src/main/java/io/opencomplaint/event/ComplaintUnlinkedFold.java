package io.opencomplaint.event;

/** The link is gone. */
final class ComplaintUnlinkedFold implements Fold<ComplaintUnlinked> {

    @Override
    public void apply(ComplaintDraft draft, ComplaintUnlinked event, Recording recording) {
        draft.dossier = draft.dossier.with(draft.dossier.relations().without(event.kind(), event.other()));
    }
}
