package io.opencomplaint.event;

import io.opencomplaint.model.Conclusion;
import io.opencomplaint.model.Phase;
import java.util.EnumSet;
import java.util.Set;

/**
 * The complainant's word on the result. Where it is no and the case goes back to those who handle it, that answer and that
 * resolution no longer count; where it does not, as before a review (S5), they stand.
 */
final class SatisfactionConfirmedFold implements Fold<SatisfactionConfirmed> {

    private static final Set<Phase> HANDLING = EnumSet.of(Phase.INTAKE, Phase.HANDLING);

    @Override
    public void apply(ComplaintDraft draft, SatisfactionConfirmed event, Recording recording) {
        Conclusion was = draft.conclusion;
        draft.conclusion = new Conclusion(
                was.replyTimely(), event.satisfaction(), was.outcome(), was.inadmissibility(), was.survey());
        if (!event.satisfaction().satisfied()
                && HANDLING.contains(recording.status().phase())) {
            draft.repliedAt = null;
            draft.remedy = null;
        }
    }
}
