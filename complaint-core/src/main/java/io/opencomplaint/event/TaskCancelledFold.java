package io.opencomplaint.event;

import io.opencomplaint.model.TaskState;

/** The task is over. */
final class TaskCancelledFold implements Fold<TaskCancelled> {

    @Override
    public void apply(ComplaintDraft draft, TaskCancelled event, Recording recording) {
        draft.task(event.key(), task -> task.ended(TaskState.CANCELLED, recording.occurredAt()));
    }
}
