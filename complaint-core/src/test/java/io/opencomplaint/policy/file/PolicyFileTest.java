package io.opencomplaint.policy.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.sla.Limit;
import io.opencomplaint.sla.ServiceLevels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A limit changes without a release; what is wrong with a file is told with its place, all at once. */
class PolicyFileTest {

    private static final String RICH = PolicyFile.write(SamplePolicy.rich());

    static List<ComplaintPolicy> policies() {
        return List.of(SamplePolicy.rich(), SamplePolicy.documented(), Presets.closedLoop());
    }

    private static List<String> problems(String file) {
        return catchThrowableOfType(PolicyFileException.class, () -> PolicyFile.read(file))
                .problems();
    }

    private static String changed(String from, String to) {
        assertThat(RICH).contains(from);
        return RICH.replace(from, to);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void whatIsWrittenIsReadAndWrittenAgainTheSame(ComplaintPolicy policy) {
        String yaml = PolicyFile.write(policy);
        String json = PolicyFile.writeJson(policy);
        assertThat(PolicyFile.write(PolicyFile.read(yaml))).isEqualTo(yaml);
        assertThat(PolicyFile.writeJson(PolicyFile.read(json))).isEqualTo(json);
        assertThat(PolicyFile.write(PolicyFile.read(json)))
                .as("JSON says the same")
                .isEqualTo(yaml);
        assertThat(PolicyFile.read(yaml).workflow().rows())
                .isEqualTo(policy.workflow().rows());
    }

    @Test
    void aLimitIsChangedByHand(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("policy.yaml");
        Files.writeString(
                file, changed("limit: 'working:PT8H'", "limit: 'working:PT6H'").replace("version: 7", "version: 8"));
        ComplaintPolicy policy = PolicyFile.read(file);
        assertThat(policy.reference()).isEqualTo("rich@8");
        assertThat(policy.ownServiceLevels().targets().get(0).limits())
                .last()
                .extracting(Limit::limit)
                .isEqualTo(TimeLimit.workingHours(6));
    }

    @Test
    void everyFaultIsToldAtOnceWithItsPlace() {
        String file = changed("limit: 'working:PT8H'", "limit: 'working:8 hours'")
                .replace("phase: REPLY", "phase: ANSWER")
                .replace("numbers: ", "numbrs: ")
                .replace("version: 7", "version: -1");
        assertThat(problems(file))
                .anyMatch(problem -> problem.matches(
                        "service-levels\\.targets\\[0]\\.limits\\[1]\\.limit \\(line \\d+\\): .*«working:8 hours»"))
                .anyMatch(problem -> problem.matches(
                        "workflow\\.statuses\\[\\d+]\\.phase \\(line \\d+\\): write one of INTAKE, .*, not «ANSWER»"))
                .anyMatch(
                        problem -> problem.matches("numbrs \\(line \\d+\\): no such field; use one of format, id, .*"))
                .anyMatch(problem -> problem.matches("the file \\(line 1\\): the field numbers is missing; add it"))
                .anyMatch(problem ->
                        problem.matches("version \\(line \\d+\\): write a whole number from 1 to 999999999, not «-1»"));
    }

    @Test
    void whatTheBuildersRefuseIsToldAtItsPlaceToo() {
        assertThat(problems(changed("id: first-word", "id: First Word")))
                .anyMatch(problem ->
                        problem.startsWith("service-levels (line ") && problem.contains("A target's id must be"));
        assertThat(problems(changed("calendar: china@2022-2026", "calendar: china@2021")))
                .anyMatch(problem -> problem.startsWith("service-levels.calendar (line ")
                        && problem.contains("there is no such calendar, not «china@2021»"));
        assertThat(problems(changed("from: replied", "from: repleid")))
                .anyMatch(problem ->
                        problem.startsWith("workflow (line ") && problem.contains("The status repleid is not in"));
        assertThat(problems(changed("{id: china, version: 2022-2026}", "{id: china, version: 2022-2027}")))
                .anyMatch(problem -> problem.contains("by its name alone the library has china of version 2022-2026"));
        assertThat(problems(changed("{from: 2026, rate: '0.018'}", "{from: 2025, rate: '0.018'}")))
                .anyMatch(problem -> problem.startsWith("alerts.rate[0] (line ")
                        && problem.contains("give one target for each year"));
        assertThat(problems(changed("starts: ['on:survey-sent']", "starts: ['on:survey-lost']")))
                .anyMatch(problem ->
                        problem.startsWith("service-levels.targets[2].starts (line ") && problem.contains("it is on:"));
        assertThat(problems(changed("at: percent:50", "at: percent:half")))
                .anyMatch(problem -> problem.contains("it is reached at deadline"));
    }

    @Test
    void whatIsJavaAndNotDataCannotBeWritten() {
        ComplaintPolicy chosen = Presets.closedLoop().toBuilder()
                .serviceLevels(
                        ServiceLevels.builder().choosing(complaint -> null).build())
                .build();
        assertThatExceptionOfType(PolicyFileException.class)
                .isThrownBy(() -> PolicyFile.write(chosen))
                .withMessageContaining("choosing(…)")
                .satisfies(e -> assertThat(e.code()).isEqualTo("invalid-policy-file"));
    }
}
