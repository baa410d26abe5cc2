package io.opencomplaint.event;

/** Notes when receipt was confirmed. */
final class AcknowledgedFold implements Fold<Acknowledged> {

    @Override
    public void apply(ComplaintDraft draft, Acknowledged event, Recording recording) {
        draft.acknowledgedAt = recording.occurredAt();
    }
}
