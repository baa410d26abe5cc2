package io.opencomplaint.tck;

import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Tier;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Flag;
import io.opencomplaint.spi.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One criterion, and what it means, said once more from the values of a complaint.
 *
 * @param name what is asked for
 * @param narrow adds the criterion
 * @param meets whether a complaint meets it
 */
record Filter(String name, UnaryOperator<Criteria> narrow, Predicate<Complaint> meets) {

    private static final Instant EARLY = Specimens.NOON.plusSeconds(20 * 3600);
    private static final Instant LATE = Specimens.NOON.plusSeconds(50 * 3600);
    private static final LocalDate DAY = LocalDate.of(2024, 3, 6);

    /** Of each criterion those that find some and those that mean no wildcard. */
    static List<Filter> all() {
        List<Filter> all = new ArrayList<>();
        all.addAll(names());
        all.addAll(standing());
        all.addAll(times());
        for (Flag flag : Flag.values()) {
            all.add(new Filter("having " + flag, any -> any.having(flag), c -> isSo(flag, c)));
            all.add(new Filter("lacking " + flag, any -> any.lacking(flag), c -> !isSo(flag, c)));
        }
        for (String words :
                List.of("kettle", "LEAKS", "größe", "GRÖSSE", "100%", "_eaks", "\\", "\"", "制冷", "дверь", "😀", "'")) {
            all.add(new Filter("text of " + words.length(), any -> any.text(words), c -> contains(c, words)));
        }
        return all;
    }

    private static List<Filter> names() {
        List<Filter> all = new ArrayList<>();
        for (String unit : RandomRegister.UNITS) {
            all.add(new Filter("unit", any -> any.unit(unit), c -> unit.equals(unit(c))));
        }
        for (String handler : RandomRegister.HANDLERS) {
            all.add(new Filter("handler", any -> any.handler(handler), c -> handler.equals(handler(c))));
        }
        for (String key : RandomRegister.PEOPLE) {
            all.add(new Filter(
                    "complainant",
                    any -> any.complainant(key),
                    c -> key.equals(key(c.filing().complainant()))));
            all.add(new Filter(
                    "respondent",
                    any -> any.respondent(key),
                    c -> key.equals(key(c.filing().respondent()))));
        }
        for (String source : RandomRegister.SOURCES) {
            all.add(new Filter("source", any -> any.source(source), c -> source.equals(source(c))));
        }
        for (String start : List.of("TS-2024-", "TS_", "T", "A%", "TS-2024-1", "%", "")) {
            all.add(new Filter("prefix", any -> any.numberPrefix(start), c -> begins(c.number(), start)));
        }
        return all;
    }

    private static List<Filter> standing() {
        return List.of(
                new Filter("status", any -> any.statuses("re_eived"), c -> c.status()
                        .code()
                        .equals("re_eived")),
                new Filter("statuses", any -> any.statuses("received", "asked"), c -> Set.of("received", "asked")
                        .contains(c.status().code())),
                new Filter(
                        "phase",
                        any -> any.phases(Phase.HANDLING),
                        c -> c.status().phase() == Phase.HANDLING),
                new Filter(
                        "phases",
                        any -> any.phases(Phase.CLOSED, Phase.INTAKE),
                        c -> c.status().phase() == Phase.CLOSED || c.status().phase() == Phase.INTAKE),
                new Filter(
                        "category",
                        any -> any.within(Category.of("product")),
                        c -> c.triage().category() != null
                                && c.triage().category().isWithin(Category.of("product"))),
                new Filter(
                        "priority",
                        any -> any.priorities(Priority.GENERAL, Priority.URGENT),
                        c -> c.triage().priority() == Priority.GENERAL
                                || c.triage().priority() == Priority.URGENT),
                new Filter(
                        "priority at least",
                        any -> any.priorityAtLeast(Priority.IMPORTANT),
                        c -> c.triage().priority() != null && c.triage().priority() != Priority.GENERAL),
                new Filter(
                        "severity",
                        any -> any.severities(Severity.MINOR),
                        c -> c.triage().severity() == Severity.MINOR),
                new Filter(
                        "severity at least",
                        any -> any.severityAtLeast(Severity.MAJOR),
                        c -> c.triage().severity() == Severity.MAJOR
                                || c.triage().severity() == Severity.CRITICAL),
                new Filter(
                        "tier",
                        any -> any.tiers(Tier.VIP),
                        c -> Tier.VIP.equals(c.triage().tier())),
                new Filter(
                        "tiers",
                        any -> any.tiers(Tier.VIP, Tier.ORDINARY),
                        c -> c.triage().tier() != null),
                new Filter("channel", any -> any.channel(Channel.WEB), c -> c.filing()
                        .channel()
                        .equals(Channel.WEB)));
    }

    private static List<Filter> times() {
        return List.of(
                new Filter("day", any -> any.received(DAY, DAY), c -> c.milestones()
                        .receivedOn()
                        .equals(DAY)),
                new Filter("days on", any -> any.received(DAY, null), c -> !c.milestones()
                        .receivedOn()
                        .isBefore(DAY)),
                new Filter("overdue", any -> any.overdueAt(EARLY), c -> isBetween(due(c), Instant.MIN, EARLY)),
                new Filter(
                        "due between", any -> any.due(Span.between(EARLY, LATE)), c -> isBetween(due(c), EARLY, LATE)),
                new Filter("due from", any -> any.due(Span.from(EARLY)), c -> isBetween(due(c), EARLY, Instant.MAX)),
                new Filter(
                        "changed",
                        any -> any.changed(Span.between(EARLY, LATE)),
                        c -> isBetween(c.milestones().lastEventAt(), EARLY, LATE)),
                new Filter(
                        "closed",
                        any -> any.closed(Span.before(LATE)),
                        c -> isBetween(c.milestones().closedAt(), Instant.MIN, LATE)));
    }

    static @Nullable Instant due(Complaint complaint) {
        return complaint.clocks().all().stream()
                .filter(clock -> clock.state() == ClockState.RUNNING)
                .map(Clock::deadline)
                .filter(Objects::nonNull)
                .map(deadline -> deadline.due())
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static boolean isSo(Flag flag, Complaint c) {
        return switch (flag) {
            case ASSIGNED -> unit(c) != null;
            case ACCEPTED -> c.assignment().accepted();
            case ACKNOWLEDGED -> c.milestones().acknowledgedAt() != null;
            case REPLIED -> c.milestones().repliedAt() != null;
            case ON_HOLD -> c.clocks().hold() != null;
            case REOPENED -> c.cycle() > 1;
        };
    }

    private static boolean isBetween(@Nullable Instant instant, Instant from, Instant before) {
        return instant != null && !instant.isBefore(from) && instant.isBefore(before);
    }

    /** None of the words used here has a letter of which the JDK's lower case is special. */
    private static boolean contains(Complaint c, String words) {
        return Stream.of(c.filing().subject(), c.filing().description())
                .filter(Objects::nonNull)
                .map(text -> text.orElse(""))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)));
    }

    private static boolean begins(@Nullable String number, String start) {
        return number != null && number.startsWith(start);
    }

    private static @Nullable String unit(Complaint c) {
        Assignee assignee = c.assignment().assignee();
        return assignee == null ? null : assignee.unit();
    }

    private static @Nullable String handler(Complaint c) {
        Assignee assignee = c.assignment().assignee();
        return assignee == null ? null : assignee.handler();
    }

    private static @Nullable String key(@Nullable Party party) {
        return party == null ? null : party.key();
    }

    private static @Nullable String source(Complaint c) {
        ExternalReference reference = c.filing().reference();
        return reference == null ? null : reference.source();
    }

    @Override
    public String toString() {
        return name;
    }
}
