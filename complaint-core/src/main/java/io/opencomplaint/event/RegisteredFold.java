package io.opencomplaint.event;

/** The complaint has its number, since the first time it was given one. */
final class RegisteredFold implements Fold<Registered> {

    @Override
    public void apply(ComplaintDraft draft, Registered event, Recording recording) {
        draft.number = event.number();
        if (draft.registeredAt == null) {
            draft.registeredAt = recording.occurredAt();
        }
    }
}
