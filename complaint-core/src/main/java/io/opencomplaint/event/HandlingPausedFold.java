package io.opencomplaint.event;

import io.opencomplaint.model.Hold;

/** The complaint is on hold since this event. */
final class HandlingPausedFold implements Fold<HandlingPaused> {

    @Override
    public void apply(ComplaintDraft draft, HandlingPaused event, Recording recording) {
        draft.clocks = draft.clocks.hold(new Hold(event.reason(), recording.occurredAt()));
    }
}
