package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.desk.Analysis;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.ComplaintDeskBuilder;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.SystemicIssueRaised;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Role;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.report.alert.AlertRule;
import io.opencomplaint.report.alert.Denominators;
import io.opencomplaint.spi.ComplaintStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** A desk whose policy has alerts. Times are those on the wall of its zone; complaints are dated back to when they were received. */
final class AlertDesk {

    static final Actor CLERK = Actor.of("u-17", Role.CLERK, Role.HANDLER, Role.MANAGER);

    /** The organisation that most complaints are about. */
    static final String NORTH = "north";

    private static final LocalDateTime PRESENT = LocalDateTime.parse("2026-12-31T12:00");

    private final ZoneId zone;
    private final SteppingClock clock;

    final ComplaintStore store;
    final ComplaintDesk desk;

    AlertDesk(ComplaintStore store, ZoneId zone, Denominators denominators, AlertRule... alerts) {
        this(store, Presets.closedLoop().toBuilder().zone(zone).alerts(alerts).build(), denominators);
    }

    AlertDesk(ComplaintStore store, ComplaintPolicy policy, Denominators denominators) {
        this.zone = policy.zone();
        this.store = store;
        clock = new SteppingClock(instant(PRESENT.toString()));
        ComplaintDeskBuilder builder = ComplaintDesk.builder();
        desk = builder.store(store)
                .policy(policy)
                .clock(clock)
                .denominators(denominators)
                .build();
    }

    AlertDesk(ComplaintStore store, AlertRule... alerts) {
        this(store, ZoneId.of("Asia/Shanghai"), Denominators.NONE, alerts);
    }

    /** Another node beside this one, on a store that may be in the way. */
    ComplaintDesk node(ComplaintStore other) {
        return ComplaintDesk.builder()
                .store(other)
                .policy(desk.policy())
                .clock(clock)
                .build();
    }

    Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    void step(Duration duration) {
        clock.step(duration);
    }

    /** A complaint about NORTH. */
    ComplaintId received(String id, String local) {
        return received(id, local, ReceiveComplaint.by(Channel.PHONE).respondent(about(NORTH)));
    }

    ComplaintId received(String id, String local, ReceiveComplaint complaint) {
        return received(desk, id, local, complaint);
    }

    ComplaintId received(ComplaintDesk of, String id, String local, ReceiveComplaint complaint) {
        ComplaintId known = ComplaintId.of(id);
        Act act = complaint.id(known).complainant(Party.anonymous()).matter("Nobody came");
        of.perform(act.at(instant(local)), CLERK);
        return known;
    }

    static Party about(String key) {
        return Party.anonymous().key(key);
    }

    void act(Act act) {
        clock.step(Duration.ofMinutes(1));
        desk.perform(act, CLERK);
    }

    /** Classified, and in the hands of the clerk. */
    void inHand(ComplaintId id) {
        act(new Register(id));
        act(new Classify(id, Category.of("product/fault")));
        act(new Assign(id, Assignee.of("quality", CLERK.id())));
        act(new Accept(id));
    }

    /** What is raised when complaints until then are looked at, as {@code complaint rule key count from to}. */
    List<String> raised(String local) {
        return raised(desk.analyse(instant(local)));
    }

    List<String> raised(Analysis analysis) {
        assertThat(analysis.failed()).isEmpty();
        return analysis.events().stream()
                .filter(recorded -> recorded.event() instanceof SystemicIssueRaised)
                .map(recorded -> recorded.complaint() + " " + line((SystemicIssueRaised) recorded.event()))
                .toList();
    }

    private static String line(SystemicIssueRaised issue) {
        return String.join(
                " ",
                issue.rule(),
                issue.key(),
                Integer.toString(issue.count()),
                issue.from().toString(),
                issue.to().toString());
    }

    /** The issues of a complaint, once history and complaint agree. */
    List<SystemicIssueRaised> issues(ComplaintId id) {
        Complaint complaint = desk.get(id);
        assertThat(History.replay(desk.tenant(), desk.history(id))).isEqualTo(complaint);
        List<SystemicIssueRaised> issues = desk.history(id).stream()
                .map(RecordedEvent::event)
                .filter(SystemicIssueRaised.class::isInstance)
                .map(SystemicIssueRaised.class::cast)
                .toList();
        assertThat(complaint.dossier().issues().raised())
                .containsExactlyElementsOf(
                        issues.stream().map(SystemicIssueRaised::issue).toList());
        return issues;
    }
}
