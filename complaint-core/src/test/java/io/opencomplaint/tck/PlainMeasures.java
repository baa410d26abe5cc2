package io.opencomplaint.tck;

import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Ending;
import io.opencomplaint.model.LinkKind;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Satisfaction;
import io.opencomplaint.model.Survey;
import io.opencomplaint.model.Timing;
import io.opencomplaint.spi.Measure;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Every measure as docs/metrics.md puts it, counted from the complaints themselves and in no other way than it is read there. */
final class PlainMeasures {

    private PlainMeasures() {}

    static long of(Measure measure, List<Complaint> complaints) {
        return complaints.stream()
                .mapToLong(complaint -> of(measure, complaint))
                .sum();
    }

    private static long of(Measure measure, Complaint complaint) {
        Timing timing = complaint.dossier().timing();
        Instant received = complaint.milestones().receivedAt();
        boolean closed = ended(complaint, Ending.CLOSED) || ended(complaint, Ending.OTHERWISE);
        Satisfaction said = complaint.conclusion().satisfaction();
        Survey survey = complaint.conclusion().survey();
        return switch (measure) {
            case RECEIVED -> 1;
            case REFUSED -> one(ended(complaint, Ending.REFUSED));
            case WITHDRAWN -> one(ended(complaint, Ending.WITHDRAWN));
            case MERGED -> one(ended(complaint, Ending.MERGED));
            case CLOSED -> one(closed);
            case UPHELD -> one(closed && complaint.conclusion().outcome() == Outcome.UPHELD);
            case PARTLY_UPHELD -> one(closed && complaint.conclusion().outcome() == Outcome.PARTLY_UPHELD);
            case NOT_UPHELD -> one(closed && complaint.conclusion().outcome() == Outcome.NOT_UPHELD);
            case SETTLED -> one(closed && complaint.conclusion().outcome() == Outcome.SETTLED);
            case REOPENED -> one(complaint.cycle() > 1);
            case MAJOR -> one(!complaint.dossier().risk().majorGrounds().isEmpty());
            case REPEATED ->
                one(!complaint.dossier().relations().linked(LinkKind.REPEAT_OF).isEmpty());
            case MET -> clocks(complaint, clock -> clock.state() == ClockState.MET);
            case MISSED -> clocks(complaint, clock -> clock.state() == ClockState.MISSED);
            case EXTENDED -> clocks(complaint, clock -> !clock.extensions().isEmpty());
            case SATISFIED -> one(said != null && said.satisfied());
            case DISSATISFIED -> one(said != null && !said.satisfied());
            case SURVEYED -> one(survey != null);
            case SURVEY_ANSWERED -> one(survey != null && survey.answeredAt() != null);
            case SCORED -> one(said != null && said.score() != null);
            case SCORE -> said == null || said.score() == null ? 0 : said.score();
            case AUDITED -> one(complaint.dossier().inspection().auditedAt() != null);
            case PROCEDURE_COMPLIANT ->
                one(Boolean.TRUE.equals(complaint.dossier().inspection().procedureCompliant()));
            case RESULT_COMPLIANT ->
                one(Boolean.TRUE.equals(complaint.dossier().inspection().resultCompliant()));
            case REPLIED -> one(timing.firstReplyAt() != null);
            case REPLY_SECONDS -> seconds(received, timing.firstReplyAt());
            case HANDLING_SECONDS ->
                closed ? seconds(received, complaint.milestones().closedAt()) : 0;
            case WORKED -> one(closed && timing.worked() != null);
            case WORKED_SECONDS ->
                closed && timing.worked() != null ? timing.worked().toSeconds() : 0;
            case SHARE -> 0;
        };
    }

    private static boolean ended(Complaint complaint, Ending ending) {
        return complaint.isClosed() && complaint.dossier().timing().ending() == ending;
    }

    private static long clocks(Complaint complaint, Predicate<Clock> such) {
        return complaint.clocks().all().stream().filter(such).count();
    }

    private static long seconds(Instant from, @Nullable Instant to) {
        return to == null ? 0 : Math.max(0, Duration.between(from, to).toSeconds());
    }

    private static long one(boolean holds) {
        return holds ? 1 : 0;
    }
}
