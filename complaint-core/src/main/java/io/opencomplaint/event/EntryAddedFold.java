package io.opencomplaint.event;

import io.opencomplaint.model.EntryKind;

/** A finding is one of its cycle, and so are its causes; every other entry is in the history alone. */
final class EntryAddedFold implements Fold<EntryAdded> {

    @Override
    public void apply(ComplaintDraft draft, EntryAdded event, Recording recording) {
        if (event.kind() == EntryKind.FINDING) {
            draft.dossier = draft.dossier.with(draft.dossier.inquiry().found(draft.cycle, event.causes()));
        }
    }
}
