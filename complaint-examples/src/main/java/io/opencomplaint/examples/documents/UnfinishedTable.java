package io.opencomplaint.examples.documents;

import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Deadline;
import io.opencomplaint.model.Phase;
import io.opencomplaint.spi.Criteria;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The table of complaints that have not ended 未结投诉表 (S6). Due is the earliest deadline that runs, of whatever family; one at 24:00
 * is shown as its day alone. Days overdue count from that day to the day of the table, 0 for what became overdue on it; what is not
 * overdue, or stands still, has none (ours).
 */
public final class UnfinishedTable {

    private static final Criteria UNFINISHED =
            Criteria.any().phases(Phase.INTAKE, Phase.HANDLING, Phase.WAITING, Phase.REPLY, Phase.REVIEW);

    private UnfinishedTable() {}

    /**
     * The table.
     *
     * @param wording in which language and zone
     * @param now on which day, and what is overdue
     * @return its columns
     */
    public static Table<Complaint> in(Wording wording, Instant now) {
        ZoneId zone = wording.zone();
        return new Table<>(
                wording.of("sheet.unfinished"),
                wording.of("title.unfinished", LocalDate.ofInstant(now, zone).toString()),
                List.of(
                        new Column<>(wording.field("number"), 18, complaint -> Cell.words(complaint.label())),
                        new Column<>(wording.field("category"), 34, complaint -> category(complaint)),
                        new Column<>(
                                wording.of("column.received"),
                                17,
                                complaint ->
                                        wording.moment(complaint.milestones().receivedAt())),
                        new Column<>(wording.field("unit"), 20, complaint -> unit(complaint)),
                        new Column<>(wording.field("handler"), 18, complaint -> handler(complaint)),
                        new Column<>(wording.of("column.due"), 17, complaint -> due(complaint, zone)),
                        new Column<>(
                                wording.of("column.days-overdue"), 14, complaint -> overdue(complaint, zone, now))),
                true);
    }

    /**
     * The complaints, read one after the other.
     *
     * @param desk whose
     * @return in the order of receipt
     */
    public static Iterator<Complaint> rows(ComplaintDesk desk) {
        return Pages.of(desk, UNFINISHED);
    }

    private static Cell category(Complaint complaint) {
        Category category = complaint.triage().category();
        return category == null ? Cell.NOTHING : Cell.words(String.join(" / ", category.steps()));
    }

    private static Cell unit(Complaint complaint) {
        Assignee assignee = complaint.assignment().assignee();
        return assignee == null ? Cell.NOTHING : Cell.words(assignee.unit());
    }

    private static Cell handler(Complaint complaint) {
        Assignee assignee = complaint.assignment().assignee();
        return assignee == null ? Cell.NOTHING : Cell.words(assignee.handler());
    }

    private static Cell due(Complaint complaint, ZoneId zone) {
        Deadline deadline = next(complaint);
        if (deadline == null) {
            return Cell.NOTHING;
        }
        LocalDateTime time = LocalDateTime.ofInstant(deadline.due(), zone);
        boolean atMidnight = time.toLocalTime().equals(LocalTime.MIDNIGHT);
        return atMidnight ? new Cell.Day(deadline.day(zone)) : new Cell.Moment(time);
    }

    private static Cell overdue(Complaint complaint, ZoneId zone, Instant now) {
        Deadline deadline = next(complaint);
        if (deadline == null || !now.isAfter(deadline.due())) {
            return Cell.NOTHING;
        }
        return Cell.count(ChronoUnit.DAYS.between(deadline.day(zone), LocalDate.ofInstant(now, zone)));
    }

    private static @Nullable Deadline next(Complaint complaint) {
        return complaint.clocks().all().stream()
                .filter(clock -> clock.state() == ClockState.RUNNING)
                .map(Clock::deadline)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Deadline::due))
                .orElse(null);
    }
}
