package io.opencomplaint.examples.documents.disp;

import io.opencomplaint.calendar.DayCount;
import io.opencomplaint.calendar.DayEnd;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.Closed;
import io.opencomplaint.event.CompensationPaid;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Replied;
import io.opencomplaint.event.ResolutionAnswered;
import io.opencomplaint.event.SatisfactionConfirmed;
import io.opencomplaint.event.Withdrawn;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.ReplyKind;
import io.opencomplaint.model.Tenant;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A complaint as it stood when a half-year ended, so that a return made later says the same. */
record DispCase(Complaint complaint, List<RecordedEvent> history) {

    private static final int THREE_DAYS = 3;
    private static final int EIGHT_WEEKS = 56;
    private static final DayCount TO_MIDNIGHT = DayCount.UK_DISP.end(DayEnd.MIDNIGHT);

    /** What the first events tell, up to the end; {@code null} when none had happened. */
    static @Nullable DispCase of(Tenant tenant, List<RecordedEvent> history, Instant end) {
        List<RecordedEvent> until = history.stream()
                .takeWhile(recorded -> recorded.recording().occurredAt().isBefore(end))
                .toList();
        return until.isEmpty() ? null : new DispCase(History.replay(tenant, until), until);
    }

    DispFigures figures(Instant start, WorkingCalendar calendar) {
        SortedMap<Currency, BigDecimal> redress = redress(start);
        DispFigures paid = new DispFigures(0, 0, 0, 0, 0, 0, 0, 0, redress);
        return counts() ? counted(start, calendar).plus(paid) : paid;
    }

    /** What was refused was no complaint under the rules, and what was merged is counted where it goes on. */
    private boolean counts() {
        return complaint.conclusion().inadmissibility() == null
                && complaint.dossier().relations().mergedInto() == null;
    }

    private DispFigures counted(Instant start, WorkingCalendar calendar) {
        Instant received = complaint.milestones().receivedAt();
        boolean before = received.isBefore(start);
        Instant closed = closedAt();
        if (closed == null || closed.isBefore(start)) {
            boolean outstanding = before && closed == null;
            return figures(outstanding, !before, Speed.NONE, null);
        }
        return figures(
                before,
                !before,
                speed(received, closed, calendar),
                complaint.conclusion().outcome());
    }

    private enum Speed {
        NONE,
        THREE_DAYS,
        EIGHT_WEEKS,
        LATER
    }

    private static Speed speed(Instant received, Instant closed, WorkingCalendar calendar) {
        if (!closed.isAfter(calendar.addWorkingDays(received, THREE_DAYS, DayCount.UK_DISP))) {
            return Speed.THREE_DAYS;
        }
        boolean inTime = !closed.isAfter(calendar.addCalendarDays(received, EIGHT_WEEKS, TO_MIDNIGHT));
        return inTime ? Speed.EIGHT_WEEKS : Speed.LATER;
    }

    private static DispFigures figures(boolean outstanding, boolean received, Speed speed, @Nullable Outcome outcome) {
        boolean closed = speed != Speed.NONE;
        boolean upheld = closed && outcome != null && outcome.isUpheld();
        boolean rejected = closed && outcome == Outcome.NOT_UPHELD;
        return new DispFigures(
                one(outstanding),
                one(received),
                one(speed == Speed.THREE_DAYS),
                one(speed == Speed.EIGHT_WEEKS),
                one(speed == Speed.LATER),
                one(upheld),
                one(rejected),
                one(closed && !upheld && !rejected),
                DispFigures.NONE.redress());
    }

    private static long one(boolean so) {
        return so ? 1 : 0;
    }

    private @Nullable Instant closedAt() {
        return history.stream()
                .filter(recorded -> closes(recorded.event()))
                .map(recorded -> recorded.recording().occurredAt())
                .findFirst()
                .orElse(null);
    }

    private static boolean closes(CaseEvent event) {
        if (event instanceof Replied replied) {
            return replied.kind() == ReplyKind.FINAL;
        }
        if (event instanceof ResolutionAnswered answered) {
            return answered.accepted();
        }
        if (event instanceof SatisfactionConfirmed confirmed) {
            return confirmed.satisfaction().satisfied();
        }
        return event instanceof Closed || event instanceof Withdrawn;
    }

    private SortedMap<Currency, BigDecimal> redress(Instant start) {
        SortedMap<Currency, BigDecimal> sums = new TreeMap<>(DispFigures.NONE.redress());
        history.stream()
                .filter(recorded -> !recorded.recording().occurredAt().isBefore(start))
                .map(RecordedEvent::event)
                .filter(CompensationPaid.class::isInstance)
                .map(event -> ((CompensationPaid) event).amount())
                .forEach(paid -> sums.merge(paid.currency(), paid.amount(), BigDecimal::add));
        return sums;
    }
}
