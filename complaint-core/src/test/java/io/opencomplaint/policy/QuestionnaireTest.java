package io.opencomplaint.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.model.Question;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.workflow.InvalidPolicyException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireTest {

    private static List<String> problems(QuestionnaireBuilder builder) {
        return catchThrowableOfType(InvalidPolicyException.class, builder::build)
                .problems();
    }

    private static QuestionnaireBuilder right(String id) {
        return Questionnaire.named(id).ask(Question.scale("service", 1, 5)).validFor(Duration.ofDays(30));
    }

    @Test
    void everyProblemOfAQuestionnaireIsListedAtOnce() {
        assertThat(problems(Questionnaire.named("No Code").version(0))).hasSize(4);
        assertThat(problems(right("after").ask(Question.words("service"))))
                .containsExactly("It asks about service more than once; keep one question");
    }

    @ParameterizedTest
    @CsvSource({"PT0S", "PT-1S", "PT0.0000009S", "P3651D"})
    void aValidityIsMoreThanZeroAndTenYearsAtMost(Duration validity) {
        assertThat(problems(right("after").validFor(validity)))
                .singleElement()
                .asString()
                .contains("validFor");
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "0, 101", "5, 5", "5, 1"})
    void aScaleRises(int low, int high) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Question.scale("service", low, high));
    }

    @Test
    void aQuestionHasBothEndsOfItsScaleOrNone() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new Question("service", 1, null, true));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Question.words("No Code"));
    }

    @Test
    void aPolicyHasAQuestionnaireOnce() {
        ComplaintPolicyBuilder twice = Presets.closedLoop().toBuilder()
                .questionnaires(
                        right("a").build(),
                        right("b").build(),
                        right("a").version(2).build());
        assertThatExceptionOfType(InvalidPolicyException.class)
                .isThrownBy(twice::build)
                .satisfies(e -> assertThat(e.problems())
                        .containsExactly("It has the questionnaire a more than once; keep one version of it"));
    }

    @Test
    void aPolicyKeepsItsQuestionnairesWhenAnotherRuleChanges() {
        ComplaintPolicy changed = Presets.closedLoop().toBuilder()
                .questionnaires(right("a").build(), right("b").version(3).build())
                .build()
                .toBuilder()
                .version(2)
                .build();
        assertThat(changed.questionnaires()).extracting(Questionnaire::toString).containsExactly("a@1", "b@3");
        assertThat(changed.questionnaire("b")).isPresent();
        assertThat(changed.questionnaire("after-closing")).isEmpty();
    }

    @Test
    void theClosedLoopAsksAboutProductServiceAndDeliveryForThirtyDays() {
        Questionnaire questionnaire =
                Presets.closedLoop().questionnaire("after-closing").orElseThrow();
        assertThat(questionnaire.questions())
                .containsExactly(
                        Question.scale("product-quality", 1, 5),
                        Question.scale("service-quality", 1, 5),
                        Question.scale("on-time-delivery", 1, 5),
                        Question.words("remark").optional());
        assertThat(questionnaire.validity()).isEqualTo(Duration.ofDays(30));
    }
}
