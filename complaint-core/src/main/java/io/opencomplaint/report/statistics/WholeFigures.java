package io.opencomplaint.report.statistics;

import io.opencomplaint.model.Clock;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintLink;
import io.opencomplaint.model.Conclusion;
import io.opencomplaint.model.Ending;
import io.opencomplaint.model.Inspection;
import io.opencomplaint.model.LinkKind;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Satisfaction;
import io.opencomplaint.model.Survey;
import io.opencomplaint.spi.Figures;
import io.opencomplaint.spi.Measure;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is counted of a whole complaint, the same on every axis. */
final class WholeFigures {

    private final long[] numbers = new long[Measure.values().length];

    private WholeFigures() {}

    static Figures of(Complaint complaint) {
        WholeFigures figures = new WholeFigures();
        figures.one(Measure.RECEIVED, true);
        figures.end(complaint);
        figures.one(Measure.REOPENED, complaint.isReopened());
        figures.one(Measure.MAJOR, !complaint.dossier().risk().majorGrounds().isEmpty());
        figures.one(Measure.REPEATED, isRepeated(complaint));
        for (Clock clock : complaint.clocks().all()) {
            figures.clock(clock);
        }
        figures.word(complaint.conclusion());
        figures.inspection(complaint.dossier().inspection());
        figures.times(complaint);
        return Figures.of(figures.numbers, BigDecimal.ZERO);
    }

    private static boolean isRepeated(Complaint complaint) {
        for (ComplaintLink link : complaint.dossier().relations().links()) {
            if (link.kind() == LinkKind.REPEAT_OF) {
                return true;
            }
        }
        return false;
    }

    static Figures of(Clock clock) {
        WholeFigures figures = new WholeFigures();
        figures.clock(clock);
        return Figures.of(figures.numbers, BigDecimal.ZERO);
    }

    static Figures paid(BigDecimal amount) {
        WholeFigures figures = new WholeFigures();
        figures.one(Measure.RECEIVED, true);
        return Figures.of(figures.numbers, amount);
    }

    /** When it ended with a decision; {@code null} while it is open, and for one that ended in another way. */
    static @Nullable Instant decidedAt(Complaint complaint) {
        return ending(complaint) == Measure.CLOSED ? complaint.milestones().closedAt() : null;
    }

    /** Of one that was decided; {@code null} for others, and where nobody measured it. */
    static @Nullable Duration worked(Complaint complaint) {
        return ending(complaint) == Measure.CLOSED
                ? complaint.dossier().timing().worked()
                : null;
    }

    /** What ended otherwise, as by the decision of another body, was handled to its end as well. */
    private static @Nullable Measure ending(Complaint complaint) {
        Ending ending = complaint.dossier().timing().ending();
        if (!complaint.isClosed() || ending == null) {
            return null;
        }
        return switch (ending) {
            case CLOSED, OTHERWISE -> Measure.CLOSED;
            case REFUSED -> Measure.REFUSED;
            case WITHDRAWN -> Measure.WITHDRAWN;
            case MERGED -> Measure.MERGED;
        };
    }

    private void end(Complaint complaint) {
        Measure ending = ending(complaint);
        if (ending == null) {
            return;
        }
        one(ending, true);
        Outcome outcome = complaint.conclusion().outcome();
        if (ending == Measure.CLOSED && outcome != null) {
            switch (outcome) {
                case UPHELD -> one(Measure.UPHELD, true);
                case PARTLY_UPHELD -> one(Measure.PARTLY_UPHELD, true);
                case NOT_UPHELD -> one(Measure.NOT_UPHELD, true);
                case SETTLED -> one(Measure.SETTLED, true);
                case NO_FINDING -> {
                    // It has ended, and nobody was right.
                }
            }
        }
    }

    private void clock(Clock clock) {
        switch (clock.state()) {
            case MET -> one(Measure.MET, true);
            case MISSED -> one(Measure.MISSED, true);
            case RUNNING, PAUSED, CANCELLED -> {
                // Nothing is decided yet, or nothing was to be kept.
            }
        }
        one(Measure.EXTENDED, !clock.extensions().isEmpty());
    }

    private void word(Conclusion conclusion) {
        Satisfaction satisfaction = conclusion.satisfaction();
        if (satisfaction != null) {
            one(satisfaction.satisfied() ? Measure.SATISFIED : Measure.DISSATISFIED, true);
            if (satisfaction.score() != null) {
                one(Measure.SCORED, true);
                many(Measure.SCORE, satisfaction.score());
            }
        }
        Survey survey = conclusion.survey();
        if (survey != null) {
            one(Measure.SURVEYED, true);
            one(Measure.SURVEY_ANSWERED, survey.answeredAt() != null);
        }
    }

    private void inspection(Inspection inspection) {
        one(Measure.AUDITED, inspection.auditedAt() != null);
        one(Measure.PROCEDURE_COMPLIANT, Boolean.TRUE.equals(inspection.procedureCompliant()));
        one(Measure.RESULT_COMPLIANT, Boolean.TRUE.equals(inspection.resultCompliant()));
    }

    private void times(Complaint complaint) {
        Instant from = complaint.milestones().receivedAt();
        Instant end = decidedAt(complaint);
        if (end != null) {
            many(Measure.HANDLING_SECONDS, seconds(Duration.between(from, end)));
        }
        Duration worked = worked(complaint);
        if (worked != null) {
            one(Measure.WORKED, true);
            many(Measure.WORKED_SECONDS, seconds(worked));
        }
        Instant reply = complaint.dossier().timing().firstReplyAt();
        if (reply != null) {
            one(Measure.REPLIED, true);
            many(Measure.REPLY_SECONDS, seconds(Duration.between(from, reply)));
        }
    }

    private static long seconds(Duration duration) {
        return Math.max(0, duration.toSeconds());
    }

    private void one(Measure measure, boolean holds) {
        if (holds) {
            numbers[measure.place()]++;
        }
    }

    private void many(Measure measure, long number) {
        numbers[measure.place()] += number;
    }
}
