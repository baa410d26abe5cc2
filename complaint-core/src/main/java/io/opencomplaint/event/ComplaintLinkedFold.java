package io.opencomplaint.event;

import io.opencomplaint.model.ComplaintLink;
import io.opencomplaint.model.Custody;
import io.opencomplaint.model.Relations;
import java.util.Objects;

/** There is a link more, unless it is there already; one that tells of another cycle of the other complaint takes its place. */
final class ComplaintLinkedFold implements Fold<ComplaintLinked> {

    @Override
    public void apply(ComplaintDraft draft, ComplaintLinked event, Recording recording) {
        Custody custody = draft.dossier.custody();
        for (String person : event.keepingOut()) {
            custody = custody.interest(person, true);
        }
        draft.dossier = draft.dossier.with(custody);
        Relations relations = draft.dossier.relations();
        boolean known = relations
                .link(event.kind(), event.other())
                .filter(link -> Objects.equals(link.cycle(), event.cycle()))
                .isPresent();
        if (!known) {
            draft.dossier = draft.dossier.with(relations.with(
                    new ComplaintLink(event.kind(), event.other(), recording.occurredAt(), event.cycle())));
        }
    }
}
