package io.opencomplaint.policy;

import io.opencomplaint.model.Question;
import io.opencomplaint.workflow.InvalidPolicyException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the questions of a survey. Not thread-safe. */
public final class QuestionnaireBuilder {

    private static final int MOST_QUESTIONS = 100;
    private static final Duration LONGEST = Duration.ofDays(3_650);

    final String id;
    final List<Question> questions = new ArrayList<>();
    int version = 1;
    private @Nullable Duration validity;

    QuestionnaireBuilder(String id) {
        this.id = id;
    }

    /**
     * Which version this is; raise it whenever a question changes.
     *
     * @param newVersion 1 or more
     * @return this
     */
    public QuestionnaireBuilder version(int newVersion) {
        this.version = newVersion;
        return this;
    }

    /**
     * Adds a question.
     *
     * @param question of an aspect that is not asked yet; at most 100 questions
     * @return this
     */
    public QuestionnaireBuilder ask(Question question) {
        questions.add(question);
        return this;
    }

    /**
     * How long after it was sent a survey may be answered; there is no default.
     *
     * @param newValidity time by the clock, day and night; more than zero, 3,650 days at most; cut to the microsecond
     * @return this
     */
    public QuestionnaireBuilder validFor(Duration newValidity) {
        this.validity = newValidity;
        return this;
    }

    /**
     * Checks the questions and makes the questionnaire.
     *
     * @return the questionnaire
     * @throws InvalidPolicyException listing everything that is wrong
     */
    public Questionnaire build() {
        List<String> problems = new ArrayList<>();
        if (!ComplaintPolicyBuilder.CODE.matcher(id).matches()) {
            problems.add("Its id must be 1 to 64 of a-z, 0-9, '.', '_' and '-', beginning with a letter or digit");
        }
        if (version < 1) {
            problems.add("Its version must be 1 or more");
        }
        if (questions.isEmpty() || questions.size() > MOST_QUESTIONS) {
            problems.add("It asks " + questions.size() + " questions; add 1 to 100 with ask(…)");
        }
        Set<String> asked = new HashSet<>();
        questions.stream()
                .map(Question::aspect)
                .filter(aspect -> !asked.add(aspect))
                .distinct()
                .forEach(aspect -> problems.add("It asks about " + aspect + " more than once; keep one question"));
        Duration cut = cut();
        if (cut == null) {
            problems.add("Give how long it is valid with validFor(…): more than zero, 3,650 days at most");
        }
        if (!problems.isEmpty() || cut == null) {
            throw new InvalidPolicyException("questionnaire " + id, problems);
        }
        return new Questionnaire(this, cut);
    }

    private @Nullable Duration cut() {
        if (validity == null || validity.isNegative() || validity.compareTo(LONGEST) > 0) {
            return null;
        }
        Duration cut = validity.truncatedTo(ChronoUnit.MICROS);
        return cut.isZero() ? null : cut;
    }
}
