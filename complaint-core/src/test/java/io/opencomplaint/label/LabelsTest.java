package io.opencomplaint.label;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Question;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Source;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Tier;
import io.opencomplaint.preset.Presets;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LabelsTest {

    private static final Labels ENGLISH = Labels.in(Locale.ENGLISH);
    private static final Labels CHINESE = Labels.in(Locale.SIMPLIFIED_CHINESE);

    private static Stream<JavaClass> ours() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.opencomplaint")
                        .stream();
    }

    static Stream<Enum<?>> constants() {
        return ours().filter(
                        type -> type.isEnum() && type.getModifiers().toString().contains("PUBLIC"))
                .flatMap(type -> Stream.of((Enum<?>[]) type.reflect().getEnumConstants()));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyConstantHasANameInBothLanguages(Enum<?> constant) {
        assertThat(ENGLISH.knows(constant)).isTrue();
        assertThat(CHINESE.of(constant)).matches(".*[\\u4e00-\\u9fff].*");
    }

    @Test
    void everyStatusChannelTierRoleAndAspectHasANameInBothLanguages() {
        List<Channel> channels = List.of(
                Channel.PHONE,
                Channel.EMAIL,
                Channel.WEB,
                Channel.MAIL,
                Channel.FAX,
                Channel.SMS,
                Channel.VISIT,
                Channel.SOCIAL,
                Channel.REFERRAL,
                Channel.PLATFORM,
                Channel.MEDIA,
                Channel.TRADE_BODY,
                Channel.CONSUMER_ASSOCIATION);
        assertNamed("channel", channels.stream().map(Channel::code));
        assertNamed(
                "tier",
                Stream.of(Tier.VIP, Tier.ORDINARY, Tier.TEMPORARY, Tier.of("employee"))
                        .map(Tier::code));
        assertNamed(
                "source",
                Stream.of(
                                Source.CUSTOMER,
                                Source.MEDIA,
                                Source.TRADE_BODY,
                                Source.CONSUMER_ASSOCIATION,
                                Source.REGULATOR,
                                Source.MANAGEMENT,
                                Source.STAFF)
                        .map(Source::code));
        assertNamed(
                "role",
                Stream.of(Role.CLERK, Role.HANDLER, Role.MANAGER, Role.AUDITOR).map(Role::code));
        assertNamed(
                "aspect",
                Presets.closedLoop().questionnaires().stream()
                        .flatMap(questionnaire -> questionnaire.questions().stream())
                        .map(Question::aspect));
        assertNamed(
                "status", Presets.closedLoop().workflow().statuses().stream().map(Status::code));
    }

    private static void assertNamed(String family, Stream<String> codes) {
        assertThat(codes).isNotEmpty().allSatisfy(code -> assertThat(CHINESE.of(family, code))
                .as(family + " " + code)
                .matches(".*[\\u4e00-\\u9fff].*"));
    }

    @Test
    void everyConstraintInUseHasASentence() {
        Stream<String> used = ours().flatMap(type -> type.getFields().stream())
                .flatMap(field -> field.getAnnotations().stream())
                .filter(annotation -> annotation.getRawType().isAnnotatedWith(Constraint.class))
                .map(annotation -> annotation.getRawType().getSimpleName())
                .distinct();
        assertThat(used).contains("NotNull", "ValidText").allSatisfy(constraint -> assertThat(
                        CHINESE.of("constraint", constraint))
                .isNotEqualTo(constraint));
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalSaysWhyAndWhatToDo(RefusalCode code) {
        String name = code.name().toLowerCase(Locale.ROOT).replace('_', '-');
        for (String key : List.of("refusal.reason." + name, "refusal.hint." + name)) {
            assertThat(ENGLISH.sentence(key)).isNotEqualTo(key);
            assertThat(CHINESE.sentence(key)).isNotEqualTo(key);
        }
    }

    @Test
    void bothBundlesHaveTheSameKeys() throws IOException {
        assertThat(bundle("labels_zh.properties").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(bundle("labels.properties").stringPropertyNames());
    }

    private static Properties bundle(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(Labels.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.CHINA);
            assertThat(Labels.in(Locale.FRENCH).of(Outcome.UPHELD)).isEqualTo("upheld");
            assertThat(Labels.in(Locale.TRADITIONAL_CHINESE).of(Outcome.UPHELD)).isEqualTo("投诉成立");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aCodeOfTheHostNamesItself() {
        assertThat(CHINESE.of("status", "at-the-workshop")).isEqualTo("at-the-workshop");
        assertThat(ENGLISH.sentence("no.such.sentence", "x")).isEqualTo("no.such.sentence");
    }

    @Test
    void wordsWithBracesAndQuotesAreFilledInAsTheyAre() {
        assertThat(ENGLISH.sentence("refusal.reason.unknown-category", "", "it's {0}"))
                .isEqualTo("the policy does not have the category it's {0} on that day.");
    }
}
