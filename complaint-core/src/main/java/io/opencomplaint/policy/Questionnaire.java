package io.opencomplaint.policy;

import io.opencomplaint.model.Question;
import java.time.Duration;
import java.util.List;

/**
 * What an organisation asks once a case has ended 满意度调查问卷 (S2: designed per company). Immutable; safe from any thread.
 */
public final class Questionnaire {

    private final String id;
    private final int version;
    private final List<Question> questions;
    private final Duration validity;

    Questionnaire(QuestionnaireBuilder builder, Duration validity) {
        this.id = builder.id;
        this.version = builder.version;
        this.questions = List.copyOf(builder.questions);
        this.validity = validity;
    }

    /**
     * Begins a questionnaire.
     *
     * @param id 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @return the builder
     */
    public static QuestionnaireBuilder named(String id) {
        return new QuestionnaireBuilder(id);
    }

    /**
     * Which questionnaire this is.
     *
     * @return a code
     */
    public String id() {
        return id;
    }

    /**
     * Which version of it.
     *
     * @return 1 or more
     */
    public int version() {
        return version;
    }

    /**
     * What is asked, in the order in which it was given.
     *
     * @return one or more, no two of the same aspect; immutable
     */
    public List<Question> questions() {
        return questions;
    }

    /**
     * How long after it was sent a survey may be answered.
     *
     * @return time by the clock, day and night; more than zero, 3,650 days at most, to the microsecond
     */
    public Duration validity() {
        return validity;
    }

    /** Id and version. */
    @Override
    public String toString() {
        return id + "@" + version;
    }
}
