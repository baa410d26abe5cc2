package io.opencomplaint.report.statistics;

import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Status;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of unfinished complaints 未完成投诉跟踪表 (S6). No personal data.
 *
 * @param complaint which
 * @param label what people call it: its number, or its id before it has one
 * @param receivedOn day of receipt
 * @param category of what kind
 * @param priority how urgent
 * @param status where it stands
 * @param assignee in whose hands it is
 * @param due its next deadline; {@code null} where no limit runs
 * @param overdue whether a limit ran, and its deadline had passed, at the time of the report
 */
public record UnfinishedCase(
        ComplaintId complaint,
        String label,
        LocalDate receivedOn,
        @Nullable Category category,
        @Nullable Priority priority,
        Status status,
        @Nullable Assignee assignee,
        @Nullable Instant due,
        boolean overdue) {

    /**
     * How an open complaint stands.
     *
     * @param complaint not ended
     * @param asOf the time of the report
     * @return the row
     */
    public static UnfinishedCase of(Complaint complaint, Instant asOf) {
        Instant due = complaint.clocks().nextDeadline();
        return new UnfinishedCase(
                complaint.id(),
                complaint.label(),
                complaint.milestones().receivedOn(),
                complaint.triage().category(),
                complaint.triage().priority(),
                complaint.status(),
                complaint.assignment().assignee(),
                due,
                due != null && due.isBefore(asOf));
    }
}
