package io.opencomplaint.event;

/** The complaint is this bad from now on; the score stays what it was. */
final class SeveritySetFold implements Fold<SeveritySet> {

    @Override
    public void apply(ComplaintDraft draft, SeveritySet event, Recording recording) {
        SeverityAssessedFold.judge(draft, event.severity(), event.priority());
    }
}
