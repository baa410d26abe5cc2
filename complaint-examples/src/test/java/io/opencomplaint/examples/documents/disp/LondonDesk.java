package io.opencomplaint.examples.documents.disp;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.AnswerCompensation;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.MergeInto;
import io.opencomplaint.act.OfferCompensation;
import io.opencomplaint.act.PayCompensation;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Refuse;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reopen;
import io.opencomplaint.act.Reply;
import io.opencomplaint.act.Withdraw;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.inmemory.InMemoryComplaintStore;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.CompensationKind;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Status;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.preset.Regulators;
import io.opencomplaint.workflow.Workflow;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;

/** A desk in London, under the British rules, at which everything is dated back from the end of 2026. */
final class LondonDesk {

    static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final Actor ACTOR = Actor.of("ann", Role.CLERK, Role.HANDLER, Role.MANAGER);

    private final ComplaintDesk desk = ComplaintDesk.builder()
            .store(new InMemoryComplaintStore())
            .policy(Presets.closedLoop().toBuilder()
                    .workflow(workflow())
                    .zone(ZONE)
                    .regulator(Regulators.ukDisp())
                    .build())
            .clock(Clock.fixed(Instant.parse("2026-12-31T12:00:00Z"), ZoneOffset.UTC))
            .build();

    /** In which one that is not in hands yet may go on as another one. */
    private static Workflow workflow() {
        Status registered = Status.of("registered", Phase.INTAKE);
        Status merged = Status.of("merged", Phase.CLOSED);
        return Presets.closedLoop().workflow().toBuilder()
                .in(registered)
                .moves(Set.of(Role.CLERK), ActType.MERGE, merged)
                .in(merged)
                .moves(Set.of(Role.CLERK), ActType.REOPEN, registered)
                .build();
    }

    ComplaintDesk desk() {
        return desk;
    }

    void received(String id, String category, String local) {
        act(ReceiveComplaint.by(Channel.PHONE).id(ComplaintId.of(id)).matter("Matter"), local);
        if (category != null) {
            act(new Register(ComplaintId.of(id)), local);
            act(new Classify(ComplaintId.of(id), Category.of(category)), local);
        }
    }

    void closed(String id, Outcome outcome, String local) {
        taken(id, local);
        closedAgain(id, outcome, local);
    }

    void closedAgain(String id, Outcome outcome, String local) {
        answered(id, local);
        decided(id, outcome, local);
    }

    void taken(String id, String local) {
        act(new Assign(ComplaintId.of(id), Assignee.of("complaints", "ann")), local);
        act(new Accept(ComplaintId.of(id)), local);
    }

    void answered(String id, String local) {
        Resolution resolution = Resolution.of(ResolutionKind.EXPLANATION, "Explained");
        act(new ProposeResolution(ComplaintId.of(id), resolution), local);
        act(Reply.finalReply(ComplaintId.of(id), "Our final response"), local);
    }

    void decided(String id, Outcome outcome, String local) {
        act(new Close(ComplaintId.of(id), outcome), local);
    }

    void merged(String id, String survivor, String local) {
        act(new MergeInto(ComplaintId.of(id), ComplaintId.of(survivor)), local);
    }

    void reopened(String id, String local) {
        act(new Reopen(ComplaintId.of(id), "Looked at again"), local);
    }

    void refused(String id, String local) {
        act(new Refuse(ComplaintId.of(id), InadmissibilityReason.OUT_OF_SCOPE, "Not for us"), local);
    }

    void withdrawn(String id, String local) {
        act(new Withdraw(ComplaintId.of(id)), local);
    }

    void paid(String id, String key, CompensationKind kind, String amount, String currency, String local) {
        Money money = Money.of(amount, currency);
        act(new OfferCompensation(ComplaintId.of(id), key, kind, money), local);
        act(AnswerCompensation.agreed(ComplaintId.of(id), key), local);
        act(new PayCompensation(ComplaintId.of(id), key, "payment-" + key, money), local);
    }

    private void act(Act act, String local) {
        desk.perform(act.at(LocalDateTime.parse(local).atZone(ZONE).toInstant()), ACTOR);
    }
}
