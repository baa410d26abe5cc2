package io.opencomplaint.event;

/** The task is done, or to be done again. */
final class ReportAnsweredFold implements Fold<ReportAnswered> {

    @Override
    public void apply(ComplaintDraft draft, ReportAnswered event, Recording recording) {
        draft.task(
                event.key(),
                task -> event.accepted() ? task.done(recording.occurredAt(), event.answeredBy()) : task.returned());
    }
}
