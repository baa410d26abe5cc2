package io.opencomplaint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs in every module, on that module's main code. */
class ArchitectureTest {
    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));

    private static JavaClasses main() {
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("jmh_generated"))
                .importPath(MODULE.resolve("target/classes"));
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        JavaClasses main = main();
        assertThat(main).isNotEmpty();
        return ArchitectureRules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(main)));
    }

    @Test
    void noFileIsLong() throws IOException {
        assertThat(SourceRules.longFiles(SourceRules.filesIn(MODULE.resolve("src"))))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> noTextMakesARegularExpressionRunAway() throws ReflectiveOperationException {
        List<Pattern> found = Regexes.of(main());
        return found.stream()
                .map(pattern -> DynamicTest.dynamicTest(pattern.pattern(), () -> assertThat(Attack.runsAwayOn(pattern))
                        .isEmpty()));
    }

    @Test
    void textsAreSplitAtPlainWordsOnly() throws IOException {
        assertThat(SourceRules.splitsByExpressions(SourceRules.filesIn(MODULE.resolve("src/main/java"))))
                .isEmpty();
    }

    @Test
    void noMethodIsLong() throws IOException {
        assertThat(SourceRules.longMethods(SourceRules.filesIn(MODULE.resolve("src/main/java"))))
                .isEmpty();
    }
}
