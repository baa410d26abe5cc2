package io.opencomplaint.desk;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.ComplaintId;
import java.util.List;

/**
 * What an analysis did 分析结果. An issue stands on the complaint that tipped it, as a
 * {@link io.opencomplaint.event.SystemicIssueRaised}, followed by its preventive task where the rule asks for one. It reaches consumers
 * through the feed like every event.
 *
 * <p>Each is raised once: not while a complaint that was read carries one of the same rule and group whose window has a day in
 * common with it; when the window has passed and it happens again, anew. A rule on a frequency looks back over as many days as its
 * window has, each with the whole window before it, so that an analysis may be late by that much; one on a rate looks at the
 * running and the previous month. Complaints count as they stand now: one that is classified, or whose cause is found, after all
 * this is not seen, so a window should be longer than that takes. Nodes that analyse at once find the same complaint and raise
 * the issue once; where a complaint that is dated back comes in between two of them, they may find another one, and raise both.
 *
 * @param events those that were put on record: issues and tasks
 * @param unevaluated ids of the rules for which the host gave no denominator, for one group and month at least
 * @param failed complaints on which an issue could not be raised; it is found again by the next analysis
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
