package io.opencomplaint.tck;

import io.opencomplaint.calendar.DayCount;
import io.opencomplaint.calendar.DayEnd;
import io.opencomplaint.calendar.FirstDay;
import io.opencomplaint.calendar.LateReceipt;
import io.opencomplaint.calendar.Roll;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.DeadlineEscalated;
import io.opencomplaint.event.DeadlineExtended;
import io.opencomplaint.model.Alarm;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockExtension;
import io.opencomplaint.model.ClockFamily;
import io.opencomplaint.model.ClockPause;
import io.opencomplaint.model.ClockResult;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Deadline;
import io.opencomplaint.model.ExtensionBase;
import io.opencomplaint.model.Notice;
import io.opencomplaint.model.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Time limits by chance, and the events that are about them. */
final class RandomClocks {

    private static final Instant NOTICED = Specimens.NOON.minusSeconds(1);

    private final Random random;
    private final RandomValues values;

    RandomClocks(Random random, RandomValues values) {
        this.random = random;
        this.values = values;
    }

    /** One to three clocks of a complaint: some that it has already, some that are new. */
    List<Clock> changed(Complaint complaint) {
        List<Clock> changed = new ArrayList<>();
        int first = random.nextInt(3);
        for (int i = 0; i <= random.nextInt(3); i++) {
            changed.add(clock("target-" + (first + i), 1 + random.nextInt(2), complaint.version()));
        }
        return changed;
    }

    Clock clock(String target, int cycle, long startedBy) {
        return new Clock(
                target,
                values.any(ClockFamily.values()),
                cycle,
                values.any(ClockState.values()),
                values.time(),
                startedBy,
                "cn@" + random.nextInt(100),
                limit(),
                pauses(),
                some(() ->
                        new ClockExtension(values.code(), limit(), values.any(ExtensionBase.values()), values.time())),
                values.perhaps(new Deadline(values.time(), random.nextBoolean(), random.nextBoolean())),
                new Alarm(some(values::code), random.nextInt(5), values.perhaps(values.time()), alarmAt()),
                values.perhaps(new ClockResult(values.time(), values.perhaps(margin()))));
    }

    /** Of every kind. */
    TimeLimit limit() {
        return switch (random.nextInt(5)) {
            case 0 -> TimeLimit.clock(Duration.ofNanos(1000L * (1 + random.nextInt(Integer.MAX_VALUE))));
            case 1 -> TimeLimit.working(Duration.ofMinutes(1 + random.nextInt(99_999)));
            case 2 -> TimeLimit.workingDays(1 + random.nextInt(36_500), count());
            case 3 -> TimeLimit.calendarDays(1 + random.nextInt(36_500), count());
            default -> TimeLimit.weeks(1 + random.nextInt(99), count());
        };
    }

    List<Role> roles() {
        return some(() -> values.any(Role.CLERK, Role.HANDLER, Role.MANAGER, Role.of("x-1.y_z")));
    }

    DeadlineExtended extended() {
        return new DeadlineExtended(
                values.code(),
                values.code(),
                limit(),
                values.perhaps("boss-1"),
                new Notice(values.any(Channel.SMS, Channel.of("pigeon")), NOTICED, values.day()),
                values.time(),
                values.time());
    }

    DeadlineEscalated escalated() {
        return new DeadlineEscalated(
                values.code(),
                1 + random.nextInt(3),
                values.code(),
                random.nextInt(4),
                values.time(),
                values.time(),
                values.time(),
                roles(),
                some(values::code));
    }

    private Instant alarmAt() {
        return values.perhaps(values.time());
    }

    private Duration margin() {
        return Duration.ofNanos(1000L * random.nextInt()).plusDays(random.nextInt(99) - 50);
    }

    /** Only the last one may be open. */
    private List<ClockPause> pauses() {
        List<ClockPause> pauses =
                new ArrayList<>(some(() -> new ClockPause(values.time(), values.time(), random.nextBoolean())));
        if (random.nextBoolean()) {
            pauses.add(new ClockPause(values.time(), null, random.nextBoolean()));
        }
        return pauses;
    }

    private DayCount count() {
        return new DayCount(
                values.any(FirstDay.values()),
                values.any(Roll.values()),
                values.any(Roll.values()),
                values.any(DayEnd.values()),
                values.any(LateReceipt.values()));
    }

    private <T> List<T> some(Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(4)).toList();
    }
}
