package io.opencomplaint.event;

import io.opencomplaint.model.Conclusion;
import java.time.Instant;

/** The complainant's word on the result. */
final class SatisfactionConfirmedFold implements Fold<SatisfactionConfirmed> {

    @Override
    public void apply(ComplaintDraft draft, SatisfactionConfirmed event, Instant at) {
        Conclusion was = draft.conclusion;
        draft.conclusion =
                new Conclusion(was.replyTimely(), event.satisfaction(), was.outcome(), was.inadmissibility());
    }
}
