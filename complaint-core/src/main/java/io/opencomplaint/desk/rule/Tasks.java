package io.opencomplaint.desk.rule;

import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.CaseTask;
import io.opencomplaint.model.TaskState;
import java.util.EnumSet;
import java.util.function.Function;

/** What the rules on tasks have in common. */
final class Tasks {

    private Tasks() {}

    /** What is said of the task when it is there and in one of the states. */
    static Ruling in(Matter matter, String key, Function<CaseTask, Ruling> ruling, TaskState first, TaskState... more) {
        CaseTask task = matter.complaint().dossier().task(key).orElse(null);
        if (task == null) {
            return Ruling.refuse(RefusalCode.NO_TASK, key);
        }
        return EnumSet.of(first, more).contains(task.state())
                ? ruling.apply(task)
                : Ruling.refuse(RefusalCode.TASK_STATE, key + ": " + task.state());
    }
}
