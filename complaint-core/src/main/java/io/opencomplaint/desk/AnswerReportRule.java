package io.opencomplaint.desk;

import io.opencomplaint.act.AnswerReport;
import io.opencomplaint.event.ReportAnswered;
import io.opencomplaint.model.TaskState;

/** Only what was reported is accepted or returned. */
final class AnswerReportRule implements ActRule<AnswerReport> {

    @Override
    public Ruling apply(Matter matter, AnswerReport act) {
        ReportAnswered event = new ReportAnswered(act.key(), act.accepted(), act.answeredBy(), act.text());
        return Tasks.in(matter, act.key(), event, TaskState.REPORTED);
    }
}
