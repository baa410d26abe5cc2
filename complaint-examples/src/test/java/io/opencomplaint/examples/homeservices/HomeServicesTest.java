package io.opencomplaint.examples.homeservices;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.ConfirmSatisfaction;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reply;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.inmemory.InMemoryComplaintStore;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Role;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/time-limits.md shows is compiled, and does what the page says. */
class HomeServicesTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
    private static final Path PAGE = MODULE.resolve("../docs/time-limits.md");
    private static final Path SOURCES = MODULE.resolve("src/main/java/io/opencomplaint/examples/homeservices");
    private static final Path PRESET =
            MODULE.resolve("../complaint-core/src/main/java/io/opencomplaint/preset/HomeServices.java");
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final int LAST_LINE = 80;

    @Test
    void thePageShowsTheExampleAsItIsCompiled() throws IOException {
        List<String> blocks = BLOCK.matcher(Files.readString(PAGE))
                .results()
                .map(MatchResult::group)
                .map(block -> plain(block.substring("```java".length(), block.length() - "```".length())))
                .toList();
        String sources = plain(Files.readString(PRESET) + source("HomeServices") + source("OneEvening"));
        assertThat(blocks).hasSizeGreaterThanOrEqualTo(3).allSatisfy(block -> assertThat(sources)
                .contains(block));
    }

    @Test
    void thePageIsOnePage() throws IOException {
        assertThat(Files.readAllLines(PAGE)).hasSizeLessThanOrEqualTo(LAST_LINE);
    }

    @Test
    void theEveningGoesAsThePageSays() {
        assertThat(evening().lines())
                .contains(
                        "due: 2026-11-24T01:50 and 2026-11-25T17:50",
                        "report until: 2026-11-23T18:20",
                        "warned: [clerk, manager, office-director]",
                        "resumed, due: 2026-11-25T22:50",
                        "  extended on 2026-11-23 23:00:00 by 4 hours from the deadline, reason appraisal",
                        "  due: 2026-11-24 05:50:00",
                        "  截止：2026-11-24 05:50:00");
    }

    @Test
    void aWarningAtNightIsToldInTheMorningAndEachLevelGoesUpTheChain() {
        assertThat(evening().lines().filter(line -> line.contains(": tell ")))
                .containsExactly(
                        "important final-reply half: tell [clerk, manager] from 2026-11-24T07:00",
                        "important final-reply breach: tell [clerk, manager, office-director, general-manager]"
                                + " from 2026-11-24T10:00",
                        "important interim-reply breach: tell [clerk, manager] from 2026-11-24T10:00",
                        "important hand-over breach: tell [manager] from 2026-11-24T10:00",
                        "once hand-over breach: tell [manager] from 2026-11-24T10:00");
    }

    @Test
    void longerHoursMoveWorkingTimeAndNoClockHours() {
        assertThat(evening().lines().filter(line -> line.contains(" would be ")))
                .containsExactly(
                        "important final-reply: 2026-11-24T01:50 would be 2026-11-24T01:50",
                        "important interim-reply: 2026-11-23T23:50 would be 2026-11-23T23:50",
                        "important hand-over: 2026-11-24T09:20 would be 2026-11-23T18:20",
                        "once final-reply: 2026-11-25T17:50 would be 2026-11-25T17:50",
                        "once interim-reply: 2026-11-24T13:50 would be 2026-11-24T13:50",
                        "once hand-over: 2026-11-24T09:20 would be 2026-11-23T18:20");
    }

    @Test
    void aStricterPromiseWouldHaveMissedTheCustomerForOnce() {
        assertThat(evening().lines().filter(line -> line.contains(" would miss: ")))
                .containsExactlyInAnyOrder(
                        "final-reply within 4 hours would miss: [once]",
                        "hand-over within 4 hours would miss: []",
                        "interim-reply within 4 hours would miss: []",
                        "urgent-report within 4 hours would miss: []");
    }

    @Test
    void itsVersionsHaveReferencesOfTheirOwn() {
        assertThat(Stream.of(
                                Presets.closedLoop(),
                                HomeServices.policy(1, HomeServices.OFFICE, TimeLimit.hours(48)),
                                HomeServices.policy(2, HomeServices.OPEN_LATE, TimeLimit.hours(48)))
                        .map(ComplaintPolicy::reference))
                .containsExactly("closed-loop@1", "home-services@1", "home-services@2");
    }

    @Test
    void whoIsNotSatisfiedIsAnsweredWithinAnotherCycle() {
        ComplaintDesk desk = ComplaintDesk.builder()
                .store(new InMemoryComplaintStore())
                .policy(HomeServices.policy(1, HomeServices.OFFICE, TimeLimit.hours(48)))
                .build();
        Actor clerk = Actor.of("u-17", Role.CLERK, Role.HANDLER);
        ComplaintId id = ComplaintId.of("again");
        desk.perform(ReceiveComplaint.by(Channel.PHONE).id(id).matter("Nobody came"), clerk);
        Stream.of(
                        new Register(id),
                        new Classify(id, Category.of("service")),
                        new Assign(id, Assignee.unit("cleaning")),
                        new Accept(id),
                        new ProposeResolution(id, Resolution.of(ResolutionKind.REPAIR, "Comes tomorrow")),
                        Reply.finalReply(id, "Somebody comes tomorrow."),
                        ConfirmSatisfaction.dissatisfied(id, 2, "Nobody came again"))
                .forEach(act -> desk.perform(act, clerk));
        assertThat(desk.get(id).clocks().all().stream()
                        .filter(clock -> clock.target().equals("final-reply"))
                        .map(Clock::state))
                .containsExactly(ClockState.MET, ClockState.RUNNING);
    }

    private static String source(String type) throws IOException {
        return Files.readString(SOURCES.resolve(type + ".java"));
    }

    private static String plain(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }

    private static String evening() {
        PrintStream before = System.out;
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8)) {
            System.setOut(out);
            OneEvening.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        return shown.toString(StandardCharsets.UTF_8);
    }
}
