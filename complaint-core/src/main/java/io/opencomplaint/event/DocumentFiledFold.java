package io.opencomplaint.event;

import io.opencomplaint.model.FiledDocument;

/** The document is there, in place of one filed before, and what had been approved with that one is no longer. */
final class DocumentFiledFold implements Fold<DocumentFiled> {

    @Override
    public void apply(ComplaintDraft draft, DocumentFiled event, Recording recording) {
        FiledDocument filed = new FiledDocument(
                event.document(), draft.cycle, event.attachment().sha256(), recording.occurredAt(), recording.actor());
        draft.dossier = draft.dossier.with(draft.dossier.approvals().with(filed).lapsed(event.lapsed(), draft.cycle));
    }
}
