package io.opencomplaint.desk.rule;

import io.opencomplaint.act.OpenTask;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.TaskOpened;

/** A task is called by its key once, and its date does not lie in the past. */
final class OpenTaskRule implements ActRule<OpenTask> {

    @Override
    public Ruling apply(Matter matter, OpenTask act) {
        if (matter.complaint().dossier().task(act.key()).isPresent()) {
            return Ruling.refuse(RefusalCode.TASK_EXISTS, act.key());
        }
        if (act.dueAt() != null && !act.dueAt().isAfter(matter.occurredAt())) {
            return Ruling.refuse(RefusalCode.TASK_DUE_IN_PAST, act.dueAt().toString());
        }
        return Ruling.of(new TaskOpened(act.kind(), act.key(), act.assignee(), act.text(), act.dueAt()));
    }
}
