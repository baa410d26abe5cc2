package io.opencomplaint.desk;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.ComplaintId;
import java.util.List;

/**
 * What an analysis did 分析结果. An issue is recorded on the complaint that tipped it, as a
 * {@link io.opencomplaint.event.SystemicIssueRaised}, followed by its preventive task where the rule asks for one. Consumers
 * are told of both through the feed, as of every event. The issue is raised without a task where the assignee keeps out of the
 * complaint, and where the case has ended or is archived and nobody could report the task any more; see
 * {@link io.opencomplaint.report.alert.Prevention}.
 *
 * <p>Each issue is raised once: while a complaint carries one of the same rule and group, no other is raised whose window has a
 * day in common with it. When it happens again after that window, it is raised again. A rule on a frequency looks at the windows
 * that end today or on one of the days before, as many days as its window is long, so an analysis may be late by that much. A
 * rule on a rate looks at the running month and the previous one.
 *
 * <p>Complaints count as they stand at the time of the analysis. One that is classified, or whose cause is found, only after its
 * window was looked at for the last time is missed, so choose a window that is longer than this usually takes.
 *
 * <p>A complaint carries {@value io.opencomplaint.model.Issues#MAX_ISSUES} issues at most. What a full one cannot carry is raised
 * on the next complaint of the group that has room; until there is one, the full one is named in {@code failed}.
 *
 * <p>When several nodes analyse at once, they find the same complaint, and the issue is raised once. Where a complaint that is
 * dated back is received between two of them, each may find another complaint, and both raise the issue.
 *
 * @param events those that were put on record: issues and tasks
 * @param unevaluated ids of the rules for which the host gave no denominator, for one group and month at least
 * @param failed complaints on which an issue could not be raised, such as full ones; the next analysis tries again
 */
public record Analysis(List<RecordedEvent> events, List<String> unevaluated, List<ComplaintId> failed) {

    /**
     * Copies the lists.
     *
     * @param events those that were put on record
     * @param unevaluated ids of the rules for which the host gave no denominator
     * @param failed complaints on which an issue could not be raised
     */
    public Analysis {
        events = List.copyOf(events);
        unevaluated = List.copyOf(unevaluated);
        failed = List.copyOf(failed);
    }
}
