package io.opencomplaint.event;

import java.time.Instant;

/** The complaint has its number. */
final class RegisteredFold implements Fold<Registered> {

    @Override
    public void apply(ComplaintDraft draft, Registered event, Instant at) {
        draft.number = event.number();
        draft.registeredAt = at;
    }
}
