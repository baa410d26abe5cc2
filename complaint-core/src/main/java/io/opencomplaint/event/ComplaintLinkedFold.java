package io.opencomplaint.event;

import io.opencomplaint.model.ComplaintLink;
import io.opencomplaint.model.Relations;

/** There is a link more, unless it is there already. */
final class ComplaintLinkedFold implements Fold<ComplaintLinked> {

    @Override
    public void apply(ComplaintDraft draft, ComplaintLinked event, Recording recording) {
        Relations relations = draft.dossier.relations();
        if (!relations.has(event.kind(), event.other())) {
            draft.dossier = draft.dossier.with(
                    relations.with(new ComplaintLink(event.kind(), event.other(), recording.occurredAt())));
        }
    }
}
