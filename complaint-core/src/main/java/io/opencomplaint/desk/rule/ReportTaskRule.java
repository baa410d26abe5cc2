package io.opencomplaint.desk.rule;

import io.opencomplaint.act.ReportTask;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.TaskReported;
import io.opencomplaint.model.CaseTask;
import io.opencomplaint.model.TaskState;

/**
 * Only what is open is reported, by the person who was asked or somebody who leads for them; where a unit was asked, by anybody who may
 * report.
 */
final class ReportTaskRule implements ActRule<ReportTask> {

    @Override
    public Ruling apply(Matter matter, ReportTask act) {
        TaskReported event = new TaskReported(act.key(), act.text(), act.attachments());
        return Tasks.in(matter, act.key(), task -> ruling(task, matter, event), TaskState.OPEN);
    }

    private static Ruling ruling(CaseTask task, Matter matter, TaskReported event) {
        String handler = task.assignee().handler();
        boolean theirs = handler == null || matter.isDoneBy(handler);
        return theirs || matter.isLed()
                ? Ruling.of(event)
                : Ruling.refuse(RefusalCode.TASK_OF_ANOTHER, task.key() + ": " + Parties.name(task.assignee()));
    }
}
