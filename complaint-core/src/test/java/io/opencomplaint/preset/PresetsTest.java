package io.opencomplaint.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.label.Labels;
import io.opencomplaint.model.Question;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.sla.Scope;
import io.opencomplaint.sla.Target;
import io.opencomplaint.workflow.Workflow;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PresetsTest {

    private static final Labels CHINESE = Labels.in(Locale.SIMPLIFIED_CHINESE);

    static Stream<ComplaintPolicy> presets() {
        return KnownPresets.all().values().stream();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void eachIsChangedWithoutBeingCopied(ComplaintPolicy preset) {
        ComplaintPolicy changed = preset.toBuilder().id("ours").version(2).build();
        assertThat(changed.reference()).isEqualTo("ours@2");
        assertThat(changed.workflow()).isSameAs(preset.workflow());
        assertThat(changed.serviceLevels()).isSameAs(preset.serviceLevels());
        assertThat(changed.categories()).isSameAs(preset.categories());
    }

    @ParameterizedTest
    @MethodSource("presets")
    void thePromisesCanBeAddedToEach(ComplaintPolicy preset) {
        ComplaintPolicy changed = preset.toBuilder()
                .serviceLevels(preset.serviceLevels().toBuilder()
                        .calendar(Office.HOURS)
                        .targets(Presets.responsePromises())
                        .build())
                .build();
        assertThat(changed.serviceLevels().targets())
                .extracting(Target::id)
                .contains("first-contact", "contact", "first-plan");
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everyStatusRoleAndAspectHasANameInChinese(ComplaintPolicy preset) {
        Workflow workflow = preset.workflow();
        assertNamed("status", workflow.statuses().stream().map(Status::code));
        assertNamed(
                "role",
                workflow.rows().stream().flatMap(row -> row.roles().stream()).map(Role::code));
        assertNamed(
                "aspect",
                preset.questionnaires().stream()
                        .flatMap(questionnaire -> questionnaire.questions().stream())
                        .map(Question::aspect));
    }

    @Test
    void theChainOfReportHasNamesInChinese() {
        assertNamed("role", Stream.of("office-director", "general-manager"));
    }

    @Test
    void noTwoHaveTheSameReference() {
        assertThat(presets().map(ComplaintPolicy::reference)).doesNotHaveDuplicates();
    }

    @Test
    void theExampleOfThePageIsAsItIsShown() {
        ComplaintPolicy telecom = Presets.telecom();
        ComplaintPolicy changed = telecom.toBuilder()
                .version(2)
                .serviceLevels(telecom.serviceLevels().toBuilder()
                        .changing("reply", target -> target.instead(Scope.everything(), TimeLimit.hours(12)))
                        .targets(Presets.responsePromises())
                        .build())
                .build();
        assertThat(changed.serviceLevels().targets())
                .extracting(Target::id)
                .containsExactly("reply", "handling", "first-contact", "contact", "first-plan");
    }

    private static void assertNamed(String family, Stream<String> codes) {
        assertThat(codes).allSatisfy(code -> assertThat(CHINESE.of(family, code))
                .as(family + " " + code)
                .matches(".*[\\u4e00-\\u9fff].*"));
    }
}
