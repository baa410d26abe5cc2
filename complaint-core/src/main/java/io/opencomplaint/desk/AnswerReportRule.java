package io.opencomplaint.desk;

import io.opencomplaint.act.AnswerReport;
import io.opencomplaint.event.ReportAnswered;
import io.opencomplaint.model.TaskState;

/** Only what was reported is accepted or returned. */
final class AnswerReportRule implements ActRule<AnswerReport> {

    @Override
    public Ruling apply(Matter matter, AnswerReport act) {
        return Tasks.in(
                matter, act.key(), new ReportAnswered(act.key(), act.accepted(), act.text()), TaskState.REPORTED);
    }
}
