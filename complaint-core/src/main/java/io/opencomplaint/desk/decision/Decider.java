package io.opencomplaint.desk.decision;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.CaseAct;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.desk.refusal.Refusal;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.desk.rule.ActRules;
import io.opencomplaint.desk.rule.Matter;
import io.opencomplaint.desk.rule.Occasion;
import io.opencomplaint.desk.rule.Ruling;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.ComplaintReceived;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Recording;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.workflow.Requirement;
import io.opencomplaint.workflow.Transition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides under one policy. Pure: the same input always gives the same decision, and nothing else happens. Immutable;
 * safe from any thread.
 */
public final class Decider {

    private final ComplaintPolicy policy;

    /**
     * Decides under a policy.
     *
     * @param policy the rules
     */
    public Decider(ComplaintPolicy policy) {
        this.policy = policy;
    }

    /**
     * A complaint comes in.
     *
     * @param tenant whose it will be
     * @param id what it will be called
     * @param act a {@link ReceiveComplaint}, dated or not
     * @param occasion who asks and when
     * @return accepted, or refused for its date, its channel or the role of the actor
     * @throws IllegalArgumentException when the act is another one
     */
    public Decision receive(Tenant tenant, ComplaintId id, Act act, Occasion occasion) {
        if (!(act.undated() instanceof ReceiveComplaint said)) {
            throw new IllegalArgumentException(
                    "Only receive begins a complaint, not " + act.type().code());
        }
        Decision held = heldReceipt(tenant, said, at(act, occasion), occasion);
        return held == null ? received(tenant, id, act, occasion) : held;
    }

    private static Instant at(Act act, Occasion occasion) {
        return act.occurredAt() == null ? occasion.now() : act.occurredAt();
    }

    private @Nullable Decision heldReceipt(Tenant tenant, ReceiveComplaint said, Instant at, Occasion occasion) {
        if (!Entitlement.receives(policy.access(), tenant, occasion.actor())) {
            return refusedReceipt(RefusalCode.NOT_PERMITTED, List.of());
        }
        Set<Role> receivers = policy.workflow().receivers();
        if (!receivers.isEmpty()
                && Collections.disjoint(receivers, occasion.actor().roles())) {
            return refusedReceipt(
                    RefusalCode.ROLE_MISSING,
                    receivers.stream().map(Role::code).sorted().toList());
        }
        if (at.isAfter(occasion.now())) {
            return refusedReceipt(RefusalCode.IN_FUTURE, List.of());
        }
        return policy.admission().admits(said.channel())
                ? null
                : refusedReceipt(
                        RefusalCode.CHANNEL_NOT_ADMITTED, policy.admission().channelCodes());
    }

    private Decision received(Tenant tenant, ComplaintId id, Act act, Occasion occasion) {
        ReceiveComplaint said = (ReceiveComplaint) act.undated();
        Instant at = at(act, occasion);
        CaseEvent event = new ComplaintReceived(
                filing(said), said.origin(), said.attachments(), LocalDate.ofInstant(at, policy.zone()));
        Recording recording = recording(act, at, occasion, policy.workflow().initial());
        RecordedEvent bare = new RecordedEvent(id, 1, recording, event);
        Complaint begun = History.begin(tenant, bare);
        List<Clock> clocks = policy.serviceLevels().timekeeping().changes(null, bare, begun);
        return withConsequences(
                null,
                new Decision.Accepted(begun.with(clocks), List.of(bare.with(clocks))),
                occasion.withHistory(List.of()));
    }

    /**
     * Something is asked of a complaint.
     *
     * @param complaint as it stands
     * @param act any {@link CaseAct}, dated or not
     * @param occasion who asks, when, and with which reserved number
     * @return accepted, refused, or a number wanted first
     * @throws IllegalArgumentException when the act receives a complaint, or is of another one
     */
    public Decision decide(Complaint complaint, Act act, Occasion occasion) {
        CaseAct said = caseAct(complaint, act);
        if (!Entitlement.acts(policy.access(), complaint, occasion.actor())) {
            return Entitlement.refused(RefusalCode.NOT_PERMITTED, complaint.id(), said.type());
        }
        Refusals refusals = new Refusals(policy.workflow(), complaint, said.type());
        Transition row = policy.workflow().row(complaint.status(), said);
        if (row == null) {
            return noRow(refusals, occasion.actor());
        }
        Decision held = held(row, refusals, occasion.actor());
        if (held != null) {
            return held;
        }
        Instant at = occurredAt(complaint, act, occasion);
        RefusalCode wrongTime = wrongTime(complaint, act, occasion);
        if (wrongTime != null) {
            return refusals.because(wrongTime, List.of());
        }
        Ruling ruling = ActRules.apply(new Matter(policy, complaint, at, occasion), said);
        return ruled(Recusal.of(complaint, ruling), refusals, recording(act, at, occasion, row.to()), occasion);
    }

    private Decision noRow(Refusals refusals, Actor actor) {
        Complaint complaint = refusals.complaint();
        if (!policy.workflow().knows(complaint.status())) {
            return refusals.because(RefusalCode.UNKNOWN_STATUS, List.of(policy.reference()));
        }
        List<String> stages = policy.workflow().rows(complaint.status(), refusals.act()).stream()
                .map(Transition::stage)
                .filter(Objects::nonNull)
                .toList();
        return stages.isEmpty()
                ? refusals.wrongStatus(possible(complaint, actor))
                : refusals.because(RefusalCode.OTHER_STAGE, stages);
    }

    /** What stands against a row before its act is looked at. */
    private static @Nullable Decision held(Transition row, Refusals refusals, Actor actor) {
        Complaint complaint = refusals.complaint();
        if (!row.isOpenTo(actor)) {
            return refusals.role(row);
        }
        if (Recusal.bars(complaint, row, actor)) {
            return refusals.because(RefusalCode.RECUSED, List.of(actor.id()));
        }
        List<Requirement> missing = row.missing(complaint);
        if (!missing.isEmpty()) {
            return refusals.requirements(missing);
        }
        List<String> approvals = row.missingApprovals(complaint);
        if (!approvals.isEmpty()) {
            return refusals.because(RefusalCode.STAGE_NOT_APPROVED, approvals);
        }
        String document = row.missingDocument(complaint);
        return document == null ? null : refusals.because(RefusalCode.DOCUMENT_MISSING, List.of(document));
    }

    private Decision ruled(Ruling ruling, Refusals refusals, Recording recording, Occasion occasion) {
        Complaint complaint = refusals.complaint();
        if (ruling instanceof Ruling.Objection objection) {
            return refusals.because(objection.code(), objection.details());
        }
        if (ruling instanceof Ruling.NumberNeeded number) {
            return new Decision.NumberWanted(number.series());
        }
        if (ruling instanceof Ruling.HistoryNeeded) {
            return new Decision.HistoryWanted();
        }
        CaseEvent event = ((Ruling.Event) ruling).event();
        RecordedEvent bare = new RecordedEvent(complaint.id(), complaint.version() + 1, recording, event);
        return follow(complaint, bare, occasion.history()) instanceof Decision.Accepted accepted
                ? Bounds.of(refusals, withConsequences(complaint, accepted, occasion))
                : new Decision.HistoryWanted();
    }

    /** With what the rules of triage make of it by themselves. */
    private Decision withConsequences(@Nullable Complaint before, Decision.Accepted act, Occasion occasion) {
        List<RecordedEvent> history = occasion.history();
        Complaint complaint = act.complaint();
        RecordedEvent cause = act.events().get(0);
        List<RecordedEvent> events = new ArrayList<>(act.events());
        for (CaseEvent event :
                new Consequences(policy.triage(), occasion.linking()).of(before, cause.event(), complaint)) {
            List<RecordedEvent> known = history == null ? null : new ArrayList<>(history);
            if (known != null) {
                known.addAll(events);
            }
            RecordedEvent bare = new RecordedEvent(complaint.id(), complaint.version() + 1, cause.recording(), event);
            if (!(follow(complaint, bare, known) instanceof Decision.Accepted accepted)) {
                return new Decision.HistoryWanted();
            }
            complaint = accepted.complaint();
            events.addAll(accepted.events());
        }
        return new Decision.Accepted(complaint, List.copyOf(events));
    }

    /**
     * What an actor could do to a complaint now, as far as status, roles, recusal and requirements go.
     *
     * @param complaint as it stands
     * @param actor with roles
     * @return kinds of act, in their usual order; a copy
     */
    public Set<ActType> possible(Complaint complaint, Actor actor) {
        Set<ActType> acts = EnumSet.noneOf(ActType.class);
        if (!Entitlement.acts(policy.access(), complaint, actor)) {
            return acts;
        }
        for (Transition row : policy.workflow().rows(complaint.status())) {
            if (row.isOpenTo(actor) && !Recusal.bars(complaint, row, actor) && row.isReady(complaint)) {
                acts.add(row.act());
            }
        }
        return acts;
    }

    private static Decision refusedReceipt(RefusalCode code, List<String> details) {
        return new Decision.Refused(new Refusal(code, ActType.RECEIVE, null, null, null, details, List.of(), Set.of()));
    }

    /** The complaint and its clocks after one more event. */
    Decision follow(Complaint complaint, RecordedEvent bare, @Nullable List<RecordedEvent> history) {
        Complaint after = History.evolve(complaint, bare);
        List<Clock> changed = policy.serviceLevels().timekeeping().changes(complaint, bare, after);
        if (policy.serviceLevels().timekeeping().needHistory(complaint, after)) {
            if (history == null) {
                return new Decision.HistoryWanted();
            }
            changed = new ArrayList<>(changed);
            changed.addAll(policy.serviceLevels().timekeeping().late(complaint, bare, after.with(changed), history));
        }
        return new Decision.Accepted(after.with(changed), List.of(bare.with(changed)));
    }

    private static CaseAct caseAct(Complaint complaint, Act act) {
        if (act.undated() instanceof CaseAct said && said.complaint().equals(complaint.id())) {
            return said;
        }
        throw new IllegalArgumentException(
                "The act " + act.type().code() + " is not one on complaint " + complaint.id());
    }

    private static @Nullable RefusalCode wrongTime(Complaint complaint, Act act, Occasion occasion) {
        Instant said = act.occurredAt();
        if (said == null) {
            return null;
        }
        if (said.isAfter(occasion.now())) {
            return RefusalCode.IN_FUTURE;
        }
        return said.isBefore(complaint.milestones().lastEventAt()) ? RefusalCode.BEFORE_HISTORY : null;
    }

    /** An undated act happens now; where this clock lags behind the one that dated the last event, at the time of that event. */
    private static Instant occurredAt(Complaint complaint, Act act, Occasion occasion) {
        Instant last = complaint.milestones().lastEventAt();
        Instant said = act.occurredAt();
        if (said != null) {
            return said;
        }
        return occasion.now().isBefore(last) ? last : occasion.now();
    }

    private Recording recording(Act act, Instant at, Occasion occasion, Status status) {
        return new Recording(
                at,
                occasion.now(),
                occasion.actor().id(),
                act.type().code(),
                status,
                policy.reference(),
                occasion.actor().onBehalfOf());
    }

    private static Filing filing(ReceiveComplaint said) {
        return new Filing(
                said.channel(),
                said.complainant(),
                said.representative(),
                said.respondent(),
                said.subject(),
                said.description(),
                said.demand(),
                said.incident(),
                said.reference());
    }
}
