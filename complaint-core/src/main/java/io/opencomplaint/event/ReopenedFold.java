package io.opencomplaint.event;

/** A new cycle. */
final class ReopenedFold implements Fold<Reopened> {

    @Override
    public void apply(ComplaintDraft draft, Reopened event, Recording recording) {
        draft.beginCycle(recording.status().phase());
    }
}
