package io.opencomplaint.event;

import io.opencomplaint.model.Conclusion;

/** The complainant's word on the result; where it is no, that answer and that resolution no longer count. */
final class SatisfactionConfirmedFold implements Fold<SatisfactionConfirmed> {

    @Override
    public void apply(ComplaintDraft draft, SatisfactionConfirmed event, Recording recording) {
        Conclusion was = draft.conclusion;
        draft.conclusion = new Conclusion(
                was.replyTimely(), event.satisfaction(), was.outcome(), was.inadmissibility(), was.survey());
        if (!event.satisfaction().satisfied()) {
            draft.repliedAt = null;
            draft.remedy = null;
        }
    }
}
