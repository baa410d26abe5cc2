package io.opencomplaint.examples.documents;

import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Deadline;
import io.opencomplaint.model.Phase;
import io.opencomplaint.report.statistics.UnfinishedCase;
import io.opencomplaint.spi.Criteria;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of complaints that have not ended 未结投诉表 (S6). Due is the earliest deadline that runs, of whatever family; one at 24:00
 * is shown as its day alone. Days overdue count from that day to the day of the table, 0 for what became overdue on it; what is not
 * overdue, or stands still, has none (ours).
 */
public final class UnfinishedTable {

    private static final Criteria UNFINISHED = Criteria.any()
            .phases(Arrays.stream(Phase.values())
                    .filter(phase -> !phase.isEnd())
                    .toArray(Phase[]::new));

    private UnfinishedTable() {}

    /**
     * The table.
     *
     * @param wording in which language and zone
     * @param now on which day
     * @return its columns
     */
    public static Table<UnfinishedCase> in(Wording wording, Instant now) {
        ZoneId zone = wording.zone();
        return new Table<>(
                wording.of("sheet.unfinished"),
                wording.of("title.unfinished", LocalDate.ofInstant(now, zone).toString()),
                List.of(
                        new Column<>(wording.field("number"), 18, open -> Cell.words(open.label())),
                        new Column<>(wording.field("category"), 30, open -> category(open.category())),
                        new Column<>(wording.of("column.received"), 11, open -> new Cell.Day(open.receivedOn())),
                        new Column<>(
                                wording.field("status"),
                                17,
                                open -> Cell.words(wording.labels()
                                        .of("status", open.status().code()))),
                        new Column<>(wording.of("column.priority"), 11, open -> priority(wording, open)),
                        new Column<>(wording.field("unit"), 18, open -> unit(open.assignee())),
                        new Column<>(wording.field("handler"), 16, open -> handler(open.assignee())),
                        new Column<>(wording.of("column.due"), 17, open -> due(open.due(), zone)),
                        new Column<>(wording.of("column.days-overdue"), 11, open -> overdue(open, zone, now))),
                true);
    }

    /**
     * All of the desk's, read one after the other; a report lists no more than its limit.
     *
     * @param desk whose
     * @param now what is overdue is so then
     * @return in the order of receipt
     */
    public static Iterator<UnfinishedCase> rows(ComplaintDesk desk, Instant now) {
        return Pages.of(desk, UNFINISHED, complaint -> UnfinishedCase.of(complaint, now));
    }

    private static Cell category(@Nullable Category category) {
        return category == null ? Cell.NOTHING : Cell.words(String.join(" / ", category.steps()));
    }

    private static Cell priority(Wording wording, UnfinishedCase open) {
        return open.priority() == null
                ? Cell.NOTHING
                : Cell.words(wording.labels().of(open.priority()));
    }

    private static Cell unit(@Nullable Assignee assignee) {
        return assignee == null ? Cell.NOTHING : Cell.words(assignee.unit());
    }

    private static Cell handler(@Nullable Assignee assignee) {
        return assignee == null ? Cell.NOTHING : Cell.words(assignee.handler());
    }

    private static Cell due(@Nullable Instant due, ZoneId zone) {
        if (due == null) {
            return Cell.NOTHING;
        }
        LocalDateTime time = LocalDateTime.ofInstant(due, zone);
        boolean atMidnight = time.toLocalTime().equals(LocalTime.MIDNIGHT);
        return atMidnight ? new Cell.Day(day(due, zone)) : new Cell.Moment(time);
    }

    private static Cell overdue(UnfinishedCase open, ZoneId zone, Instant now) {
        if (open.due() == null || !open.overdue()) {
            return Cell.NOTHING;
        }
        return Cell.count(ChronoUnit.DAYS.between(day(open.due(), zone), LocalDate.ofInstant(now, zone)));
    }

    private static LocalDate day(Instant due, ZoneId zone) {
        return new Deadline(due, false, false).day(zone);
    }
}
