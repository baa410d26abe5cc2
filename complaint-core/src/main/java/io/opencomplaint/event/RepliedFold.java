package io.opencomplaint.event;

import io.opencomplaint.model.Conclusion;
import io.opencomplaint.model.ReplyKind;

/** The complainant was answered; a final answer asks for their word anew, and a reply that says nothing of its limit changes nothing there. */
final class RepliedFold implements Fold<Replied> {

    @Override
    public void apply(ComplaintDraft draft, Replied event, Recording recording) {
        Conclusion was = draft.conclusion;
        Boolean timely = event.timely() == null ? was.replyTimely() : event.timely();
        boolean last = event.kind() == ReplyKind.FINAL;
        if (last) {
            draft.repliedAt = recording.occurredAt();
            draft.decidedBy(recording);
        }
        draft.conclusion = new Conclusion(
                timely, last ? null : was.satisfaction(), was.outcome(), was.inadmissibility(), was.survey());
        draft.dossier = draft.dossier.with(draft.dossier.timing().replied(recording.occurredAt()));
        if (!event.rights().isEmpty()) {
            draft.dossier = draft.dossier.with(draft.dossier.proceedings().told(event.rights()));
        }
        if (event.apology()) {
            draft.dossier = draft.dossier.with(draft.dossier.inquiry().apologized(draft.cycle));
        }
    }
}
