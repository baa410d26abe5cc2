package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.NOON;
import static io.opencomplaint.tck.Specimens.life;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.calendar.DayCount;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.Acknowledged;
import io.opencomplaint.event.Closed;
import io.opencomplaint.event.DeadlinesRecomputed;
import io.opencomplaint.event.HandlingPaused;
import io.opencomplaint.event.HandlingResumed;
import io.opencomplaint.event.TierSet;
import io.opencomplaint.model.Alarm;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockExtension;
import io.opencomplaint.model.ClockFamily;
import io.opencomplaint.model.ClockPause;
import io.opencomplaint.model.ClockResult;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Deadline;
import io.opencomplaint.model.ExtensionBase;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.Tier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Time limits, holds and tiers come back as they were, in the complaint and beside the event that changed them. */
public abstract class ClockContract extends StoreUnderTest {

    private static final TimeLimit LIMIT = TimeLimit.workingDays(15, DayCount.CIVIL_CODE);
    private static final int MANY = 200;

    /** For subclasses. */
    protected ClockContract() {}

    @Test
    void aClockComesBackWithEveryComponent() {
        assertKept(stored(life("c-1").with(List.of(full("solve", 1, ClockState.RUNNING)))));
    }

    @Test
    void aClockComesBackInEveryStateOfEachFamily() {
        int ids = 0;
        for (ClockState state : ClockState.values()) {
            for (ClockFamily family : ClockFamily.values()) {
                Clock clock = bare("solve", family, state, LIMIT);
                assertKept(stored(life("c-" + ids++).with(List.of(clock))));
            }
        }
    }

    @Test
    void everyKindOfLimitComesBack() {
        List<TimeLimit> limits = List.of(
                TimeLimit.minutes(1),
                TimeLimit.clock(Duration.ofNanos(1_000)),
                TimeLimit.workingHours(8),
                TimeLimit.workingDays(3),
                TimeLimit.workingDays(36_500, DayCount.CIVIL_CODE),
                TimeLimit.calendarDays(60, DayCount.UK_DISP),
                TimeLimit.calendarDays(1, DayCount.AS_IS),
                TimeLimit.weeks(8, DayCount.ROLL_FORWARD));
        Life life = life("c-1")
                .with(IntStream.range(0, limits.size())
                        .mapToObj(i -> bare("target-" + i, ClockFamily.REGULATORY, ClockState.RUNNING, limits.get(i)))
                        .toList());
        assertKept(stored(life));
    }

    @Test
    void changedClocksReplaceThoseOfTheSameCycleAndStandBesideTheEvent() {
        Life one = stored(
                life("c-1").with(List.of(full("reply", 1, ClockState.RUNNING), full("solve", 1, ClockState.RUNNING))));
        Life two = one.then(new DeadlinesRecomputed("cn@2026"))
                .with(List.of(full("reply", 1, ClockState.MET), full("reply", 2, ClockState.RUNNING)));
        store.append(two.since(one));
        assertThat(two.complaint().clocks().all()).hasSize(3);
        assertKept(two);
        Life three = two.then(new Acknowledged(Channel.SMS));
        store.append(three.since(two));
        assertKept(three);
    }

    @Test
    void aHoldComesAndGoes() {
        Life one = stored(life("c-1"));
        Life two = one.then(new HandlingPaused("awaiting-parts", Text.of("Two weeks")))
                .with(List.of(bare("solve", ClockFamily.BUSINESS, ClockState.PAUSED, LIMIT)));
        store.append(two.since(one));
        assertThat(two.complaint().clocks().hold()).isNotNull();
        assertKept(two);
        Life three = two.then(new HandlingResumed(null));
        store.append(three.since(two));
        assertKept(three);
        Life four = three.then(new HandlingPaused("on-request", null)).then(new Closed(Outcome.UPHELD, null));
        store.append(four.since(three));
        assertKept(four);
    }

    @Test
    void aHoldIsKeptWithoutAnyClock() {
        assertKept(stored(life("c-1").then(new HandlingPaused("awaiting-parts", Text.erased()))));
    }

    @Test
    void theTierOfTheFilingAndTheOneSetSinceStayApart() {
        Life one = stored(life("c-1", Specimens.fullFiling()));
        assertKept(one);
        Life two = one.then(new TierSet(Tier.of("gold-2"), Text.of("Ten machines")));
        store.append(two.since(one));
        assertThat(two.complaint().triage().tier())
                .isNotEqualTo(two.complaint().filing().complainant().tier());
        assertKept(two);
    }

    @Test
    void manyClocksWithLongPastsAreKept() {
        List<Clock> clocks = new ArrayList<>();
        for (int cycle = 1; cycle <= MANY; cycle++) {
            clocks.add(full("solve", cycle, ClockState.MISSED));
        }
        assertKept(stored(life("c-1").with(clocks)));
    }

    private static Clock full(String target, int cycle, ClockState state) {
        return new Clock(
                target,
                ClockFamily.REGULATORY,
                cycle,
                state,
                NOON.plusNanos(1_000),
                1,
                "cn-banking@2026-1",
                LIMIT,
                List.of(
                        new ClockPause(NOON, NOON.plusSeconds(7), false),
                        new ClockPause(NOON.plusSeconds(9), NOON.plusSeconds(10), true),
                        new ClockPause(NOON.plusSeconds(11), null, true)),
                List.of(
                        new ClockExtension("parts", TimeLimit.hours(4), ExtensionBase.TODAY, NOON.plusSeconds(1)),
                        new ClockExtension("expert.1", LIMIT, ExtensionBase.DEADLINE, NOON.plusSeconds(2))),
                new Deadline(NOON.plusSeconds(86_400), true, true),
                new Alarm(List.of("warn-80", "breach"), 3, NOON.plusSeconds(3), NOON.plusSeconds(4)),
                new ClockResult(NOON.plusSeconds(5), Duration.ofHours(-30).minusNanos(1_000)));
    }

    private static Clock bare(String target, ClockFamily family, ClockState state, TimeLimit limit) {
        return new Clock(
                target, family, 1, state, NOON, 1, "uk@1", limit, List.of(), List.of(), null, Alarm.NONE, null);
    }
}
