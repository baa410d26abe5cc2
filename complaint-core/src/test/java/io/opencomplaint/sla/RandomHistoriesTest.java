package io.opencomplaint.sla;

import static io.opencomplaint.sla.Happenings.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.calendar.DayCount;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockPause;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Tier;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lessons T2 and T5 in histories by chance: what was built step by step is what the whole history makes. */
class RandomHistoriesTest {

    private static final List<Status> STATUSES =
            List.of(Story.RECEIVED, Story.ASSIGNED, Story.INVESTIGATING, Story.OFFERED, Story.REPLIED);
    private static final ServiceLevels LEVELS = Story.levels(
            Story.OFFICE,
            Target.named("final")
                    .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                    .stops(Trigger.finalReply())
                    .pausesIn(Phase.WAITING)
                    .pausable()
                    .resets(Trigger.on(EventType.ENTRY_ADDED))
                    .extendable(ExtensionRule.times(9).fromToday())
                    .limit(Scope.everything().tiers(Tier.VIP), TimeLimit.workingHours(8))
                    .limit(TimeLimit.workingHours(24))
                    .build(),
            Target.stage("answer", "replied")
                    .appliesTo(Scope.everything().priorities(Priority.URGENT))
                    .limit(TimeLimit.hours(5))
                    .build(),
            Target.named("law")
                    .regulatory()
                    .appliesTo(Scope.everything().units("north"))
                    .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                    .stops(Trigger.satisfied())
                    .pauses(Trigger.interimReply(), Trigger.on(EventType.CONTACTED))
                    .pausable()
                    .limit(TimeLimit.workingDays(3, DayCount.ROLL_FORWARD))
                    .level(Level.named("half").atPercent(50))
                    .build());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void t2ReplayingGivesTheClocksOfTheSteps(long seed) {
        Random random = new Random(seed);
        Story story = new Story(LEVELS);
        LocalDateTime now = LocalDateTime.parse("2026-03-02T10:00");
        story.received(now.toString());
        for (int i = 0; i < 60; i++) {
            now = now.plusMinutes(random.nextInt(900));
            step(story, now.toString(), random);
            assertThat(LEVELS.timekeeping().replay(Tenant.DEFAULT, story.history()))
                    .as("seed %s, step %s", seed, i)
                    .isEqualTo(story.complaint().clocks().all());
            assertThat(story.complaint().clocks().all()).allSatisfy(RandomHistoriesTest::isWhole);
        }
    }

    private static void isWhole(Clock clock) {
        assertThat(clock.isOpen()).isEqualTo(clock.result() == null);
        assertThat(clock.pauses().stream().filter(pause -> pause.to() == null).count())
                .isLessThanOrEqualTo(clock.isOpen() ? 1 : 0);
        ClockPause open = clock.openPause();
        if (clock.isOpen() && open == null) {
            assertThat(clock.deadline()).isNotNull();
        }
    }

    private static void step(Story story, String at, Random random) {
        if (story.complaint().isClosed()) {
            story.then(at, reopened(), Story.INVESTIGATING);
            return;
        }
        Status status = STATUSES.get(random.nextInt(STATUSES.size()));
        switch (random.nextInt(13)) {
            case 0 -> story.then(at, paused());
            case 1 -> story.then(at, resumed());
            case 2 -> story.then(at, noted());
            case 3 -> story.then(at, contacted(), status);
            case 4 -> story.then(at, interim(), status);
            case 5 -> story.then(at, replied(), Story.REPLIED);
            case 6 -> story.then(at, offered(), Story.OFFERED);
            case 7 -> story.then(at, random.nextBoolean() ? closed() : withdrawn(), Story.CLOSED);
            case 8 -> story.then(at, tier(random.nextBoolean() ? Tier.VIP : Tier.ORDINARY));
            case 9 -> story.then(at, priority(random.nextBoolean() ? Priority.URGENT : Priority.GENERAL));
            case 10, 11 -> story.then(at, assigned(random.nextBoolean() ? "north" : "south"), status);
            default -> story.then(at, extended("final", TimeLimit.workingHours(random.nextInt(1, 20))));
        }
    }
}
