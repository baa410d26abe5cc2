package io.opencomplaint.desk;

import io.opencomplaint.act.ReportTask;
import io.opencomplaint.event.TaskReported;
import io.opencomplaint.model.TaskState;

/** Only what is open is reported. */
final class ReportTaskRule implements ActRule<ReportTask> {

    @Override
    public Ruling apply(Matter matter, ReportTask act) {
        return Tasks.in(matter, act.key(), new TaskReported(act.key(), act.text(), act.attachments()), TaskState.OPEN);
    }
}
