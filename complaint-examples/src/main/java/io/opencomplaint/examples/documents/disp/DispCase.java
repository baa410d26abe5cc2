package io.opencomplaint.examples.documents.disp;

import io.opencomplaint.calendar.DayCount;
import io.opencomplaint.calendar.DayEnd;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.Closed;
import io.opencomplaint.event.CompensationPaid;
import io.opencomplaint.event.History;
import io.opencomplaint.event.Merged;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Refused;
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
import java.util.Objects;
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
        boolean before = complaint.milestones().receivedAt().isBefore(start);
        RecordedEvent former = standing(history.stream()
                .takeWhile(recorded -> recorded.recording().occurredAt().isBefore(start))
                .toList());
        RecordedEvent now = standing(history);
        RecordedEvent ended = Objects.equals(now, former) ? null : now;
        Speed speed = ended == null || isOtherwise(ended.event()) ? Speed.NONE : speed(ended, calendar);
        boolean closed = speed != Speed.NONE;
        boolean upheld = closed && isUpheld(ended);
        boolean rejected = closed && isRejected(ended);
        return new DispFigures(
                one(before && former == null),
                one(!before),
                one(former != null && !former.equals(now)),
                one(speed == Speed.THREE_DAYS),
                one(speed == Speed.EIGHT_WEEKS),
                one(speed == Speed.LATER),
                one(upheld),
                one(rejected),
                one(closed && !upheld && !rejected),
                one(ended != null && !closed),
                redress(start));
    }

    /**
     * The event by which the complaint has ended, {@code null} when it has not. A decision with an outcome takes the place of any
     * end, and no other end takes its place: what was decided is not lost when the case is merged afterwards.
     */
    private static @Nullable RecordedEvent standing(List<RecordedEvent> events) {
        RecordedEvent standing = null;
        for (RecordedEvent recorded : events) {
            if (recorded.event().beginsCycle()) {
                standing = null;
            } else if (recorded.event() instanceof Closed || (standing == null && ends(recorded))) {
                standing = recorded;
            }
        }
        return standing;
    }

    private static boolean ends(RecordedEvent recorded) {
        return recorded.recording().status().phase().isEnd();
    }

    /** What was refused was no complaint under the rules, and what was merged is decided where it goes on. */
    private static boolean isOtherwise(CaseEvent event) {
        return event instanceof Refused || event instanceof Merged;
    }

    private static boolean isUpheld(@Nullable RecordedEvent ended) {
        return ended != null
                && ended.event() instanceof Closed closed
                && closed.outcome().isUpheld();
    }

    private static boolean isRejected(@Nullable RecordedEvent ended) {
        return ended != null && ended.event() instanceof Closed closed && closed.outcome() == Outcome.NOT_UPHELD;
    }

    private enum Speed {
        NONE,
        THREE_DAYS,
        EIGHT_WEEKS,
        LATER
    }

    private Speed speed(RecordedEvent ended, WorkingCalendar calendar) {
        Instant received = complaint.milestones().receivedAt();
        Instant answered = answeredAt(ended);
        if (!answered.isAfter(calendar.addWorkingDays(received, THREE_DAYS, DayCount.UK_DISP))) {
            return Speed.THREE_DAYS;
        }
        boolean inTime = !answered.isAfter(calendar.addCalendarDays(received, EIGHT_WEEKS, TO_MIDNIGHT));
        return inTime ? Speed.EIGHT_WEEKS : Speed.LATER;
    }

    private static long one(boolean so) {
        return so ? 1 : 0;
    }

    private Instant answeredAt(RecordedEvent ended) {
        return history.stream()
                .filter(recorded -> answers(recorded.event()))
                .findFirst()
                .orElse(ended)
                .recording()
                .occurredAt();
    }

    private static boolean answers(CaseEvent event) {
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
