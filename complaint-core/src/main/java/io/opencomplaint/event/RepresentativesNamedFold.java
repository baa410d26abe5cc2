package io.opencomplaint.event;

import io.opencomplaint.model.ComplainantGroup;
import io.opencomplaint.model.Party;
import java.util.List;
import java.util.Objects;

/** The group is as was said last. Of those who speak for it the dossier keeps keys alone. */
final class RepresentativesNamedFold implements Fold<RepresentativesNamed> {

    @Override
    public void apply(ComplaintDraft draft, RepresentativesNamed event, Recording recording) {
        List<String> keys = event.representatives().stream()
                .map(Party::key)
                .filter(Objects::nonNull)
                .toList();
        ComplainantGroup group = new ComplainantGroup(
                event.complainants(), event.inPerson(), event.representatives().size(), keys);
        draft.dossier = draft.dossier.with(draft.dossier.relations().with(group));
    }
}
