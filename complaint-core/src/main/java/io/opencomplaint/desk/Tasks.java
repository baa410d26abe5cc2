package io.opencomplaint.desk;

import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.model.CaseTask;
import io.opencomplaint.model.TaskState;
import java.util.EnumSet;

/** What the rules on tasks have in common. */
final class Tasks {

    private Tasks() {}

    /** The event when the task is there and in one of the states. */
    static Ruling in(Matter matter, String key, CaseEvent event, TaskState first, TaskState... more) {
        CaseTask task = matter.complaint().dossier().task(key).orElse(null);
        if (task == null) {
            return Ruling.refuse(RefusalCode.NO_TASK, key);
        }
        return EnumSet.of(first, more).contains(task.state())
                ? Ruling.of(event)
                : Ruling.refuse(RefusalCode.TASK_STATE, key + ": " + task.state());
    }
}
