package io.opencomplaint.desk.decision;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.desk.rule.Occasion;
import io.opencomplaint.event.DeadlineEscalated;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Recording;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.policy.ComplaintPolicy;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A complaint lived through act by act under a policy, by a clock that stands where it is put; without a store. */
final class Docket {

    private final ComplaintPolicy policy;
    private final ZoneId zone;
    private final Decider decider;
    private final List<RecordedEvent> history = new ArrayList<>();
    private Complaint complaint;
    private Instant now = Instant.EPOCH;
    private long numbers;

    Docket(ComplaintPolicy policy, ZoneId zone) {
        this.policy = policy;
        this.zone = zone;
        this.decider = new Decider(policy);
    }

    /** From now on it is this time on the wall. */
    Docket on(String local) {
        return on(LocalDateTime.parse(local).atZone(zone).toInstant());
    }

    Docket on(Instant instant) {
        now = instant;
        return this;
    }

    Docket received() {
        return received(ReceiveComplaint.by(Channel.PHONE).matter("Fails again"), SampleComplaints.EVERYBODY);
    }

    Docket received(Act receipt, Actor actor) {
        return keep(
                (Decision.Accepted) decider.receive(Tenant.DEFAULT, SampleActs.ID, receipt, Occasion.of(actor, now)));
    }

    /** Does what must be allowed. */
    Docket does(Act... acts) {
        for (Act act : acts) {
            if (asks(act) instanceof Decision.Refused refused) {
                throw new AssertionError(refused.refusal());
            }
        }
        return this;
    }

    /** What is said of something; it is done when it is allowed. */
    Decision asks(Act act) {
        return asks(act, SampleComplaints.EVERYBODY);
    }

    Decision asks(Act act, Actor actor) {
        Decision decision = would(act, actor);
        if (decision instanceof Decision.Accepted accepted) {
            keep(accepted);
        }
        return decision;
    }

    /** What would be said; nothing is done. */
    Decision would(Act act, Actor actor) {
        Occasion occasion = Occasion.of(actor, now);
        Decision decision = decider.decide(complaint, act, occasion);
        if (decision instanceof Decision.NumberWanted) {
            occasion = occasion.withSequence(++numbers);
            decision = decider.decide(complaint, act, occasion);
        }
        if (decision instanceof Decision.HistoryWanted) {
            decision = decider.decide(complaint, act, occasion.withHistory(history()));
        }
        return decision;
    }

    RefusalCode refusal(Act act) {
        return asks(act) instanceof Decision.Refused refused ? refused.refusal().code() : null;
    }

    /** Raises what is due, as a sweep does; gives the levels. */
    List<String> sweeps() {
        List<DeadlineEscalated> raised = policy.serviceLevels().escalations().plan(complaint, now);
        for (DeadlineEscalated each : raised) {
            Recording recording =
                    new Recording(now, now, "system", each.type().code(), complaint.status(), policy.reference());
            RecordedEvent bare = new RecordedEvent(complaint.id(), complaint.version() + 1, recording, each);
            List<Clock> clocks = policy.serviceLevels().escalations().raised(complaint, each, now);
            history.add(bare.with(clocks));
            complaint = History.evolve(complaint, bare).with(clocks);
        }
        return raised.stream().map(each -> each.target() + " " + each.level()).toList();
    }

    Complaint complaint() {
        return complaint;
    }

    List<RecordedEvent> history() {
        return List.copyOf(history);
    }

    Instant now() {
        return now;
    }

    Clock clock(String target) {
        return complaint.clocks().latest(target).orElseThrow();
    }

    ClockState state(String target) {
        return clock(target).state();
    }

    /** The deadline on the wall. */
    String due(String target) {
        return LocalDateTime.ofInstant(clock(target).deadline().due(), zone).toString();
    }

    private Docket keep(Decision.Accepted accepted) {
        complaint = accepted.complaint();
        history.addAll(accepted.events());
        return this;
    }
}
