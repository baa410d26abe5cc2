package io.opencomplaint.event;

/** The complaint is no longer on hold. */
final class HandlingResumedFold implements Fold<HandlingResumed> {

    @Override
    public void apply(ComplaintDraft draft, HandlingResumed event, Recording recording) {
        draft.clocks = draft.clocks.hold(null);
    }
}
