package io.opencomplaint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule refuses its fixture, once for each thing the fixture does wrong. */
class ArchitectureRulesTest {
    private static final String FIXTURES = "io.opencomplaint.architecture.fixture.";

    static Stream<Arguments> violations() {
        return Stream.of(
                violation(ArchitectureRules.NO_CYCLES, "cycle", "Cycle detected"),
                violation(ArchitectureRules.ARROWS_DOWN, "house", "fixture.house.desk.Door"),
                violation(ArchitectureRules.KNOWN_ROOMS, "house", "Roof is in no room of the house"),
                violation(ArchitectureRules.NO_HIDDEN_TIME, "time", "java.time.Instant.now()"),
                violation(ArchitectureRules.NO_HIDDEN_TIME, "time", "java.time.LocalDate.now()"),
                violation(ArchitectureRules.NO_HIDDEN_TIME, "time", "java.time.LocalDateTime.now(java.time.ZoneId)"),
                violation(ArchitectureRules.NO_HIDDEN_TIME, "time", "java.time.ZonedDateTime.now()"),
                violation(ArchitectureRules.NO_HIDDEN_TIME, "time", "java.time.ZoneId.systemDefault()"),
                violation(ArchitectureRules.NO_HIDDEN_TIME, "time", "java.time.Clock.systemDefaultZone()"),
                violation(ArchitectureRules.NO_HIDDEN_TIME, "time", "java.lang.Thread.sleep(long)"),
                violation(ArchitectureRules.NO_HIDDEN_TIME, "time", "java.lang.System.currentTimeMillis()"),
                violation(ArchitectureRules.NO_HIDDEN_TIME, "time", "java.util.Date.<init>()"),
                violation(ArchitectureRules.REGEX_CONSTANTS, "regex", "String.matches("),
                violation(ArchitectureRules.REGEX_CONSTANTS, "regex", "String.replaceAll("),
                violation(ArchitectureRules.REGEX_CONSTANTS, "regex", "String.replaceFirst("),
                violation(ArchitectureRules.REGEX_CONSTANTS, "regex", "Pattern.matches("),
                violation(
                        ArchitectureRules.REGEX_CONSTANTS,
                        "regex",
                        "found(java.lang.String)> calls method <java.util.regex.Pattern.compile("),
                violation(ArchitectureRules.NO_MUTABLE_STATICS, "statics", "Tally.count"),
                violation(ArchitectureRules.PACKAGE_NAMES, "util", "fixture.util.Strings"),
                violation(ArchitectureRules.TYPE_NAMES, "names", "ClaimManager"),
                violation(ArchitectureRules.TYPE_NAMES, "names", "ClaimProcessor"),
                violation(ArchitectureRules.TYPE_NAMES, "names", "ClaimImpl"),
                violation(ArchitectureRules.TYPE_NAMES, "names", "ClaimUtils"),
                violation(ArchitectureRules.TYPE_NAMES, "names", "AbstractClaim"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("violations")
    void refuses(String rule, String fixture, String complaint) {
        var result = ArchitectureRules.all().get(rule).evaluate(classesOf(fixture));
        assertThat(result.getFailureReport().getDetails()).anyMatch(detail -> detail.contains(complaint));
    }

    @Test
    void everyRuleHasAFixture() {
        assertThat(violations().map(arguments -> arguments.get()[0]).distinct())
                .containsExactlyInAnyOrderElementsOf(ArchitectureRules.all().keySet());
    }

    @Test
    void timeFromAGivenClockIsFine() {
        var result =
                ArchitectureRules.all().get(ArchitectureRules.NO_HIDDEN_TIME).evaluate(classesOf("time"));
        assertThat(result.getFailureReport().getDetails())
                .noneMatch(detail -> detail.contains("Instant.now(java.time.Clock)"));
    }

    @Test
    void arrowsDownAreFine() {
        var result = ArchitectureRules.all().get(ArchitectureRules.ARROWS_DOWN).evaluate(classesOf("house"));
        assertThat(result.getFailureReport().getDetails())
                .noneMatch(detail -> detail.startsWith("Method <" + FIXTURES + "house.desk"));
    }

    @Test
    void expressionsThatRunAwayAreFound() throws ReflectiveOperationException {
        List<Pattern> found = Regexes.of(classesOf("regex"));
        assertThat(found).extracting(Pattern::pattern).containsExactly("(a+)*b", "[a-z]+");
        assertThat(Attack.runsAwayOn(found.get(0))).isNotEmpty();
        assertThat(Attack.runsAwayOn(found.get(1))).isEmpty();
        for (String slow : List.of("(.+)+x", "\\s+$", "a.*b.*c", "(?m)^\\s*--", "(a|aa)+$", "(?!.*a.*a)b")) {
            assertThat(Attack.runsAwayOn(Pattern.compile(slow))).as(slow).isNotEmpty();
        }
    }

    @Test
    void splitsByExpressionsAreFound(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("Splits.java");
        Files.writeString(
                file, "a.split(\"/\"); b.split(\"\\\\.\", -1); c.split(\", \"); d.split(\";\\n\"); e.split(parts);");
        assertThat(SourceRules.splitsByExpressions(List.of(file))).isEmpty();
        Files.writeString(file, "a.split(\"x+\"); b.split(\"[,;]\"); c.split(COMMA, 2); d.split(\".\");");
        assertThat(SourceRules.splitsByExpressions(List.of(file))).hasSize(4);
    }

    @Test
    void longFilesAndMethodsAreFound(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("Long.java");
        Files.writeString(
                file,
                "class Long {\nvoid shortOne() {\n}\nvoid longOne() {" + "\n".repeat(30) + "}\n" + "\n".repeat(370)
                        + "}\n");
        var files = SourceRules.filesIn(folder);
        assertThat(SourceRules.longFiles(files)).singleElement().asString().contains("Long.java has 405 lines");
        assertThat(SourceRules.longMethods(files)).singleElement().asString().endsWith(":4 longOne has 31 lines");
        Files.writeString(file, "class Long {\nvoid longOne() {" + "\n".repeat(29) + "}\n" + "\n".repeat(368) + "}\n");
        assertThat(SourceRules.longFiles(files)).isEmpty();
        assertThat(SourceRules.longMethods(List.of(file))).isEmpty();
    }

    private static Arguments violation(String rule, String fixture, String complaint) {
        return Arguments.of(rule, fixture, complaint);
    }

    private static JavaClasses classesOf(String fixture) {
        return new ClassFileImporter().importPackages(FIXTURES + fixture);
    }
}
