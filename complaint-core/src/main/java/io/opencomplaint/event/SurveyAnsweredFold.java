package io.opencomplaint.event;

import io.opencomplaint.model.Ratings;
import io.opencomplaint.model.Survey;

/** The survey of this cycle is answered; an answer to one that was never sent changes nothing. */
final class SurveyAnsweredFold implements Fold<SurveyAnswered> {

    @Override
    public void apply(ComplaintDraft draft, SurveyAnswered event, Recording recording) {
        Survey survey = draft.conclusion.survey();
        if (survey != null) {
            draft.conclusion = draft.conclusion.surveyed(survey.answered(recording.occurredAt()));
            draft.dossier = draft.dossier.with(new Ratings(event.ratings()));
        }
    }
}
