package io.opencomplaint.event;

import io.opencomplaint.model.Ratings;
import io.opencomplaint.model.Survey;

/** The survey of this cycle is out. */
final class SurveySentFold implements Fold<SurveySent> {

    @Override
    public void apply(ComplaintDraft draft, SurveySent event, Recording recording) {
        draft.conclusion = draft.conclusion.surveyed(new Survey(
                event.questionnaire(), event.version(), event.mode(), recording.occurredAt(), event.expiresAt(), null));
        draft.dossier = draft.dossier.with(Ratings.EMPTY);
    }
}
