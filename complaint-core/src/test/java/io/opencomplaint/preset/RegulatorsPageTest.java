package io.opencomplaint.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.sla.Regulator;
import io.opencomplaint.tck.RegulatorScenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** docs/regulators.md is what the regulators say, and docs/systems.md names the scenario of each. */
class RegulatorsPageTest {

    private static final Path DOCS = Path.of(System.getProperty("basedir", "")).resolve("../docs");
    private static final Path REGULATORS = DOCS.resolve("regulators.md");

    @Test
    void thePageIsWhatTheRegulatorsSay() throws IOException {
        if (Boolean.getBoolean("presets.write")) {
            Files.writeString(REGULATORS, RegulatorsPage.text());
        }
        assertThat(Files.readString(REGULATORS))
                .as("docs/regulators.md is out of date; write it anew by: " + RegulatorsPage.COMMAND)
                .isEqualTo(RegulatorsPage.text());
    }

    @Test
    void eachIsToldByAScenarioOfItsOwnAndHasARow() throws IOException {
        List<String> told = Arrays.stream(RegulatorScenarios.class.getDeclaredClasses())
                .map(Class::getSimpleName)
                .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                .toList();
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(RegulatorsPage.all().keySet());
        String systems = Files.readString(DOCS.resolve("systems.md"));
        for (String name : told) {
            String scenario = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Scenario";
            assertThat(systems).contains("| `Regulators." + name + "()` | `" + scenario + "` |");
        }
    }

    @Test
    void everyPeriodAndLimitIsOnThePage() {
        String page = RegulatorsPage.text();
        for (Regulator regulator : RegulatorsPage.all().values()) {
            assertThat(page).contains("`" + regulator.id() + "`");
            regulator.targets().forEach(target -> assertThat(page).contains("`" + target.id() + "`"));
            regulator.periods().keySet().forEach(period -> assertThat(page).contains("`" + period + "`"));
        }
    }
}
