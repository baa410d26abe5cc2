package io.opencomplaint.event;

/** The task waits for somebody to look at it. */
final class TaskReportedFold implements Fold<TaskReported> {

    @Override
    public void apply(ComplaintDraft draft, TaskReported event, Recording recording) {
        draft.task(event.key(), task -> task.reported(recording.occurredAt(), recording.actor()));
    }
}
