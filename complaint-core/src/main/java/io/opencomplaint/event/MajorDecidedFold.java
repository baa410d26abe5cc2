package io.opencomplaint.event;

import io.opencomplaint.model.Risk;

/** The complaint is a major one on these grounds too, or a general one again. */
final class MajorDecidedFold implements Fold<MajorDecided> {

    @Override
    public void apply(ComplaintDraft draft, MajorDecided event, Recording recording) {
        Risk was = draft.dossier.risk();
        draft.dossier = draft.dossier.with(event.major() ? was.major(event.grounds()) : was.general());
    }
}
