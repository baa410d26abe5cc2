package io.opencomplaint.tck;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.Acknowledged;
import io.opencomplaint.event.Assigned;
import io.opencomplaint.event.AssignmentAccepted;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.Classified;
import io.opencomplaint.event.Closed;
import io.opencomplaint.event.HandlingPaused;
import io.opencomplaint.event.PrioritySet;
import io.opencomplaint.event.Registered;
import io.opencomplaint.event.Reopened;
import io.opencomplaint.event.Replied;
import io.opencomplaint.event.SeveritySet;
import io.opencomplaint.event.TierSet;
import io.opencomplaint.model.Alarm;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockFamily;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Deadline;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.ReplyKind;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Complaints by chance, of few values each, so that every criterion finds some and leaves some out. */
final class RandomRegister {

    static final List<String> UNITS = List.of("fitters", "office", "of_ice", "100%");
    static final List<String> HANDLERS = List.of("h-1", "h-2", "h_1");
    static final List<String> PEOPLE = List.of("k-1", "k-2", "k_1", "K-1");
    static final List<String> SOURCES = List.of("crm", "c-m");
    static final List<String> NUMBERS = List.of("TS-2024-", "TS_2024-", "ts-2024-", "A%");
    static final List<Category> CATEGORIES = List.of(
            Category.of("product"), Category.of("product/fault"), Category.of("products"), Category.of("service"));
    static final List<Status> STATUSES = List.of(
            Status.of("received", Phase.INTAKE),
            Status.of("re_eived", Phase.HANDLING),
            Status.of("asked", Phase.WAITING));
    static final List<String> TEXTS = List.of(
            "The kettle leaks",
            "THE KETTLE LEAKS",
            "100% of it leaks",
            "Größe falsch, Straße zu",
            "GRÖSSE FALSCH",
            "空调又不制冷 100",
            "_eaks! 'quoted' \\ and \"so\"",
            "ДВЕРЬ не закрывается 😀",
            "");

    private final Random random;

    RandomRegister(long seed) {
        random = new Random(seed);
    }

    List<Life> lives(int count) {
        List<Life> lives = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lives.add(life("r-" + i, i));
        }
        return lives;
    }

    private Life life(String id, int i) {
        Filing filing = new Filing(
                any(List.of(Channel.PHONE, Channel.WEB)),
                party(),
                null,
                random.nextBoolean() ? party() : null,
                Text.of(any(TEXTS)),
                random.nextInt(3) == 0 ? null : random.nextInt(6) == 0 ? Text.erased() : Text.of(any(TEXTS)),
                null,
                null,
                random.nextInt(3) == 0 ? ExternalReference.of(any(SOURCES), "v" + i) : null);
        // Several complaints share an instant, several instants a day.
        Instant at = Specimens.NOON.plus(Duration.ofHours(random.nextInt(60)));
        Life life = Life.begin(Specimens.TENANT, id, at, Specimens.received(filing, at));
        for (CaseEvent event : events(i)) {
            if (random.nextInt(5) < 3) {
                life = event instanceof Closed || event instanceof Reopened
                        ? life.then(event)
                        : life.then(event, any(STATUSES));
            }
        }
        return clocked(life);
    }

    private List<CaseEvent> events(int i) {
        Assignee assignee = random.nextInt(3) == 0 ? Assignee.unit(any(UNITS)) : Assignee.of(any(UNITS), any(HANDLERS));
        return List.of(
                new Registered(any(NUMBERS) + i),
                new Classified(any(CATEGORIES)),
                new SeveritySet(any(Arrays.asList(Severity.values())), Text.of("why")),
                new PrioritySet(any(Arrays.asList(Priority.values())), Text.of("why")),
                new TierSet(any(List.of(Tier.VIP, Tier.ORDINARY)), Text.of("why")),
                new Acknowledged(Channel.SMS),
                new Assigned(assignee),
                new AssignmentAccepted(assignee),
                new HandlingPaused("part-ordered", null),
                new Replied(ReplyKind.FINAL, Channel.PHONE, Text.of("so"), true),
                new Closed(Outcome.UPHELD, null),
                new Reopened(Text.of("again")));
    }

    private Life clocked(Life life) {
        List<Clock> clocks = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            clocks.add(clock("target-" + i, any(Arrays.asList(ClockState.values())), random.nextInt(100)));
        }
        return clocks.isEmpty() ? life : life.with(clocks);
    }

    /** Due some hours after noon; only while it runs it counts. */
    static Clock clock(String target, ClockState state, int hours) {
        Instant due = Specimens.NOON.plus(Duration.ofHours(hours));
        return new Clock(
                target,
                hours % 2 == 0 ? ClockFamily.BUSINESS : ClockFamily.REGULATORY,
                1,
                state,
                Specimens.NOON,
                1,
                "cn@1",
                TimeLimit.clock(Duration.ofHours(2)),
                List.of(),
                List.of(),
                state == ClockState.PAUSED ? null : new Deadline(due, false, false),
                new Alarm(List.of(), 0, null, null),
                null);
    }

    private Party party() {
        return random.nextInt(3) == 0 ? Party.anonymous() : Party.anonymous().key(any(PEOPLE));
    }

    <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
