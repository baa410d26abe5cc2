package io.opencomplaint.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.tck.SystemScenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/presets.md is what the presets say, and docs/systems.md names what there is. */
class PresetsPageTest {

    private static final Path DOCS = Path.of(System.getProperty("basedir", "")).resolve("../docs");
    private static final Path PRESETS = DOCS.resolve("presets.md");
    private static final Path SYSTEMS = DOCS.resolve("systems.md");
    private static final int SYSTEMS_OF_THE_SOURCES = 23;

    @Test
    void thePageIsWhatThePresetsSay() throws IOException {
        if (Boolean.getBoolean("presets.write")) {
            Files.writeString(PRESETS, PresetsPage.text());
        }
        assertThat(Files.readString(PRESETS))
                .as("docs/presets.md is out of date; write it anew by: " + PresetsPage.COMMAND)
                .isEqualTo(PresetsPage.text());
    }

    @Test
    void everyPresetIsInTheTableOfSystems() throws IOException {
        List<String> named = found("Presets\\.([A-Za-z]+)\\(\\)");
        assertThat(named).containsAll(KnownPresets.all().keySet()).contains("responsePromises");
    }

    @Test
    void everyScenarioInTheTableOfSystemsExistsAndRunsOnEveryStore() throws IOException {
        List<String> run = Arrays.stream(SystemScenarios.class.getDeclaredClasses())
                .map(nested -> nested.getSuperclass().getSimpleName())
                .toList();
        assertThat(run).isNotEmpty();
        assertThat(found("`([A-Za-z]+Scenario)`")).containsAll(run).allSatisfy(scenario -> assertThat(Class.forName(
                        "io.opencomplaint.tck." + scenario, false, getClass().getClassLoader()))
                .isNotNull());
    }

    @Test
    void everySystemHasARow() throws IOException {
        List<String> rows = found("(?m)^\\| (S\\d+) \\|");
        assertThat(rows).hasSize(SYSTEMS_OF_THE_SOURCES).doesNotHaveDuplicates();
    }

    private static List<String> found(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(SYSTEMS))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
