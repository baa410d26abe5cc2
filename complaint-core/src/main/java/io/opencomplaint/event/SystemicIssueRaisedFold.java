package io.opencomplaint.event;

/** It is not raised once more. */
final class SystemicIssueRaisedFold implements Fold<SystemicIssueRaised> {

    @Override
    public void apply(ComplaintDraft draft, SystemicIssueRaised event, Recording recording) {
        draft.dossier = draft.dossier.with(draft.dossier.issues().with(event.issue()));
    }
}
