package io.opencomplaint.desk.rule;

import io.opencomplaint.act.CancelTask;
import io.opencomplaint.event.TaskCancelled;
import io.opencomplaint.model.TaskState;

/** Only what is not over is cancelled. */
final class CancelTaskRule implements ActRule<CancelTask> {

    @Override
    public Ruling apply(Matter matter, CancelTask act) {
        TaskCancelled event = new TaskCancelled(act.key(), act.reason());
        return Tasks.in(matter, act.key(), task -> Ruling.of(event), TaskState.OPEN, TaskState.REPORTED);
    }
}
