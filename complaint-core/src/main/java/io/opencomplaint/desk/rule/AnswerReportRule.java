package io.opencomplaint.desk.rule;

import io.opencomplaint.act.AnswerReport;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.ReportAnswered;
import io.opencomplaint.model.CaseTask;
import io.opencomplaint.model.TaskState;

/**
 * Only what was reported is accepted or returned. Whoever reported does not accept the report, nor put on record that the
 * complainant confirmed it: four eyes (ours). They may take it back.
 */
final class AnswerReportRule implements ActRule<AnswerReport> {

    @Override
    public Ruling apply(Matter matter, AnswerReport act) {
        return Tasks.in(matter, act.key(), task -> ruling(task, matter, act), TaskState.REPORTED);
    }

    private static Ruling ruling(CaseTask task, Matter matter, AnswerReport act) {
        boolean own = task.reportedBy() != null && matter.askers().contains(task.reportedBy());
        return own && act.accepted()
                ? Ruling.refuse(RefusalCode.OWN_REPORT, act.key())
                : Ruling.of(new ReportAnswered(act.key(), act.accepted(), act.answeredBy(), act.text()));
    }
}
