package io.opencomplaint.event;

/** It is not raised once more, whatever becomes of the task. */
final class TaskOverdueFold implements Fold<TaskOverdue> {

    @Override
    public void apply(ComplaintDraft draft, TaskOverdue event, Recording recording) {
        draft.task(event.key(), task -> task.overdue(recording.occurredAt()));
    }
}
