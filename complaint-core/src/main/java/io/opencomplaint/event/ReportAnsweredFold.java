package io.opencomplaint.event;

import io.opencomplaint.model.TaskState;

/** The task is done, or to be done again. */
final class ReportAnsweredFold implements Fold<ReportAnswered> {

    @Override
    public void apply(ComplaintDraft draft, ReportAnswered event, Recording recording) {
        draft.task(
                event.key(),
                task -> event.accepted() ? task.ended(TaskState.DONE, recording.occurredAt()) : task.returned());
    }
}
