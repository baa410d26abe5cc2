package io.opencomplaint.desk.decision;

import io.opencomplaint.act.ActType;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.SystemicIssueRaised;
import io.opencomplaint.event.TaskOpened;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Dossier;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.model.Text;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.report.alert.AlertRule;
import io.opencomplaint.report.alert.Prevention;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The task by which a systemic issue is to be prevented from coming again 纠正预防措施. */
record PreventiveTask(ComplaintPolicy policy) {

    private static final String NAMED = "issue-";

    /**
     * None where its rule asks for none, where the case has ended and its workflow lets nobody report a task any more, or where it
     * would go to somebody who keeps out of the case. The issue is raised without it then.
     */
    @Nullable
    TaskOpened of(Complaint complaint, SystemicIssueRaised found, Instant now) {
        Prevention asked = asked(found.rule());
        boolean over = complaint.isClosed()
                && policy.workflow()
                        .rows(complaint.status(), ActType.REPORT_TASK)
                        .isEmpty();
        if (asked == null || over) {
            return null;
        }
        Instant due = TimeLimit.calendarDays(asked.days()).after(Calendars.aroundTheClock(policy.zone()), now);
        Text text = Text.of(found.key().isEmpty() ? found.rule() : found.rule() + ": " + found.key());
        TaskOpened task = new TaskOpened(TaskKind.PREVENTION, free(complaint.dossier()), asked.assignee(), text, due);
        return Recusal.forbids(complaint, task) ? null : task;
    }

    private @Nullable Prevention asked(String rule) {
        return policy.alerts().stream()
                .filter(each -> each.id().equals(rule))
                .map(AlertRule::prevention)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A host may have called a task of its own so. */
    private static String free(Dossier dossier) {
        return IntStream.rangeClosed(1, dossier.tasks().size() + 1)
                .mapToObj(number -> NAMED + number)
                .filter(key -> dossier.task(key).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
