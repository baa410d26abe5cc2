package io.opencomplaint.event;

/** The handler has this plan from now on. */
final class PlanGivenFold implements Fold<PlanGiven> {

    @Override
    public void apply(ComplaintDraft draft, PlanGiven event, Recording recording) {
        draft.dossier = draft.dossier.with(draft.dossier.risk().plan(event.plan()));
    }
}
