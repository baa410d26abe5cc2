package io.opencomplaint.desk.rule;

import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Question;
import io.opencomplaint.model.SurveyAnswer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether answers are what the questions ask. Names every aspect that has the first fault found. */
record AnswerCheck(List<Question> questions, List<SurveyAnswer> answers) {

    Ruling.@Nullable Objection objection() {
        return Stream.of(
                        fault(RefusalCode.UNKNOWN_QUESTION, unknown()),
                        fault(RefusalCode.QUESTION_ANSWERED_TWICE, twice()),
                        fault(RefusalCode.QUESTION_UNANSWERED, unanswered()),
                        fault(RefusalCode.SCORE_EXPECTED, scaled(answer -> answer.score() == null)),
                        fault(RefusalCode.WORDS_EXPECTED, words(answer -> answer.score() != null)),
                        fault(RefusalCode.SCORE_OFF_SCALE, offScale()))
                .filter(fault -> !fault.details().isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static Ruling.Objection fault(RefusalCode code, Stream<String> aspects) {
        return new Ruling.Objection(code, aspects.distinct().toList());
    }

    private Stream<String> unknown() {
        return answers.stream().map(SurveyAnswer::aspect).filter(aspect -> questions.stream()
                .noneMatch(question -> question.aspect().equals(aspect)));
    }

    private Stream<String> twice() {
        Set<String> seen = new HashSet<>();
        return answers.stream().map(SurveyAnswer::aspect).filter(aspect -> !seen.add(aspect));
    }

    private Stream<String> unanswered() {
        return questions.stream()
                .filter(Question::required)
                .map(Question::aspect)
                .filter(aspect ->
                        answers.stream().noneMatch(answer -> answer.aspect().equals(aspect)));
    }

    private Stream<String> scaled(Predicate<SurveyAnswer> wrong) {
        return questions.stream()
                .filter(Question::isScaled)
                .filter(question -> answered(question, wrong))
                .map(Question::aspect);
    }

    private Stream<String> words(Predicate<SurveyAnswer> wrong) {
        return questions.stream()
                .filter(question -> !question.isScaled())
                .filter(question -> answered(question, wrong))
                .map(Question::aspect);
    }

    private Stream<String> offScale() {
        return questions.stream()
                .filter(Question::isScaled)
                .filter(question -> answered(question, answer -> isOff(question, answer)))
                .map(question -> question.aspect() + " (" + question.low() + "–" + question.high() + ")");
    }

    private boolean answered(Question question, Predicate<SurveyAnswer> so) {
        return answers.stream()
                .filter(answer -> answer.aspect().equals(question.aspect()))
                .anyMatch(so);
    }

    private static boolean isOff(Question question, SurveyAnswer answer) {
        Integer score = answer.score();
        return score != null && !question.has(score);
    }
}
