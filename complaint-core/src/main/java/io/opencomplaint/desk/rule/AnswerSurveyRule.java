package io.opencomplaint.desk.rule;

import io.opencomplaint.act.AnswerSurvey;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.SurveyAnswered;
import io.opencomplaint.event.SurveySent;
import io.opencomplaint.model.AnsweredBy;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Question;
import io.opencomplaint.model.Rating;
import io.opencomplaint.model.Survey;
import io.opencomplaint.model.SurveyAnswer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A survey is answered once, in the cycle after which it was sent and before it expires, by somebody who did not handle the
 * case (E5), and as its questions ask. The history tells who handled the case and what was asked.
 */
final class AnswerSurveyRule implements ActRule<AnswerSurvey> {

    @Override
    public Ruling apply(Matter matter, AnswerSurvey act) {
        Survey survey = matter.complaint().conclusion().survey();
        if (survey == null) {
            return Ruling.refuse(RefusalCode.NO_SURVEY, "");
        }
        if (survey.isAnswered()) {
            return Ruling.refuse(RefusalCode.SURVEY_ANSWERED, "");
        }
        if (survey.isExpired(matter.occurredAt())) {
            return Ruling.refuse(RefusalCode.SURVEY_EXPIRED, survey.expiresAt().toString());
        }
        List<RecordedEvent> history = matter.occasion().history();
        return history == null ? new Ruling.HistoryNeeded() : answered(matter, act, history);
    }

    private static Ruling answered(Matter matter, AnswerSurvey act, List<RecordedEvent> history) {
        Set<String> handlers = CycleHandlers.of(history);
        Optional<String> handler =
                concerned(matter, act).filter(handlers::contains).findFirst();
        if (handler.isPresent()) {
            return Ruling.refuse(RefusalCode.SURVEY_BY_HANDLER, handler.get());
        }
        SurveySent sent = sent(matter.complaint(), history);
        Ruling.Objection objection = new AnswerCheck(sent.questions(), act.answers()).objection();
        return objection != null
                ? objection
                : Ruling.of(new SurveyAnswered(
                        sent.cycle(),
                        sent.questionnaire(),
                        sent.version(),
                        act.mode(),
                        act.answeredBy(),
                        act.answers(),
                        ratings(sent, act)));
    }

    /** What was scored, on the scales that were asked on; words are left out. */
    private static List<Rating> ratings(SurveySent sent, AnswerSurvey act) {
        return sent.questions().stream()
                .flatMap(question -> act.answers().stream()
                        .filter(answer -> answer.aspect().equals(question.aspect()))
                        .map(answer -> rating(question, answer))
                        .flatMap(Optional::stream))
                .toList();
    }

    private static Optional<Rating> rating(Question question, SurveyAnswer answer) {
        Integer score = answer.score();
        Integer low = question.low();
        Integer high = question.high();
        return score == null || low == null || high == null
                ? Optional.empty()
                : Optional.of(new Rating(question.aspect(), score, low, high));
    }

    /** Who noted the answer, and who gave it as far as they have a key. */
    private static Stream<String> concerned(Matter matter, AnswerSurvey act) {
        Party party = act.answeredBy() == AnsweredBy.REPRESENTATIVE
                ? matter.complaint().filing().representative()
                : matter.complaint().filing().complainant();
        return Stream.concat(matter.actor().persons().stream(), Optional.ofNullable(party).map(Party::key).stream());
    }

    private static SurveySent sent(Complaint complaint, List<RecordedEvent> history) {
        return history.stream()
                .map(RecordedEvent::event)
                .filter(SurveySent.class::isInstance)
                .map(SurveySent.class::cast)
                .filter(sent -> sent.cycle() == complaint.cycle())
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException(
                        "The history of " + complaint.id() + " lacks the survey of its cycle"));
    }
}
