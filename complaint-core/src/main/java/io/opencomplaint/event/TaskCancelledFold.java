package io.opencomplaint.event;

/** The task is over. */
final class TaskCancelledFold implements Fold<TaskCancelled> {

    @Override
    public void apply(ComplaintDraft draft, TaskCancelled event, Recording recording) {
        draft.task(event.key(), task -> task.cancelled(recording.occurredAt()));
    }
}
