package io.opencomplaint.policy.file;

import io.opencomplaint.model.Question;
import io.opencomplaint.policy.Questionnaire;
import io.opencomplaint.policy.QuestionnaireBuilder;
import java.time.Duration;

/** Questionnaires and what they ask. */
final class QuestionForms {

    private static final int LARGEST = 1_000_000;

    private static final Form<Question> QUESTION = Shape.<Question>of()
            .required("aspect", Forms.text(), Question::aspect)
            .optional("low", Forms.number(-LARGEST, LARGEST), Question::low)
            .optional("high", Forms.number(-LARGEST, LARGEST), Question::high)
            .flag("optional", question -> !question.required())
            .made(read ->
                    new Question(read.get("aspect"), read.find("low"), read.find("high"), !read.flag("optional")));

    static final Form<Questionnaire> QUESTIONNAIRE = Shape.<Questionnaire>of()
            .required("id", Forms.text(), Questionnaire::id)
            .required("version", Forms.number(1, LARGEST), Questionnaire::version)
            .required(
                    "valid-for",
                    Forms.coded(Duration::toString, Duration::parse, "P[0-9DTHMS.]{1,40}"),
                    Questionnaire::validity)
            .required("questions", Forms.list(QUESTION), Questionnaire::questions)
            .made(QuestionForms::questionnaire);

    private QuestionForms() {}

    private static Questionnaire questionnaire(Shape.Values read) {
        QuestionnaireBuilder questionnaire = Questionnaire.named(read.get("id"))
                .version(read.<Integer>get("version"))
                .validFor(read.get("valid-for"));
        read.<Question>list("questions").forEach(questionnaire::ask);
        return questionnaire.build();
    }
}
