package io.opencomplaint.tck;

import io.opencomplaint.access.AccessRules;
import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.DeclareInterest;
import io.opencomplaint.act.OpenTask;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.desk.ActorDesk;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.model.Text;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.PageRequest;
import java.time.Instant;
import java.util.List;

/** Two cases in hand, one of them confidential, and a confidential one that nobody has yet; everybody has a part in the first two. */
final class AccessCases {

    static final Actor MANAGER = Actor.of("boss", Role.MANAGER);
    static final ComplaintId OPEN = ComplaintId.of("open");
    static final ComplaintId SECRET = ComplaintId.of("secret");
    static final ComplaintId NEW = ComplaintId.of("new");

    final SteppingClock clock = new SteppingClock(Instant.parse("2026-11-23T01:00:00Z"));
    final ComplaintStore store;
    final ComplaintDesk desk;

    AccessCases(ComplaintStore store) {
        this.store = store;
        this.desk = desk(Presets.closedLoop().access());
        inHand(complaint(OPEN));
        inHand(complaint(SECRET).confidentially());
        desk.perform(complaint(NEW).confidentially(), MANAGER);
    }

    /** Another desk at the same store. */
    ComplaintDesk desk(AccessRules rules) {
        return ComplaintDesk.builder()
                .store(store)
                .policy(Presets.closedLoop().toBuilder().access(rules).build())
                .clock(clock)
                .build();
    }

    static ReceiveComplaint complaint(ComplaintId id) {
        return ReceiveComplaint.by(Channel.PHONE)
                .id(id)
                .complainant(Party.named("张三").key("customer").phone("138 0000 0000"))
                .respondent(Party.named("Ann Accused").key("accused"))
                .matter("Fails again", "It was repaired twice.");
    }

    private void inHand(ReceiveComplaint receipt) {
        ComplaintId id = desk.perform(receipt, MANAGER).id();
        desk.perform(new Register(id), MANAGER);
        desk.perform(new Classify(id, Category.of("product")), MANAGER);
        desk.perform(new DeclareInterest(id, "cousin", true, Text.of("a cousin")), MANAGER);
        desk.perform(new Assign(id, Assignee.unit("repairs")), MANAGER);
        desk.perform(new Accept(id), Actor.of("fitter", Role.HANDLER).in("repairs"));
        desk.perform(
                OpenTask.of(id, TaskKind.CONTRIBUTION, "t-1", Assignee.of("lab", "expert"), "measure"),
                Actor.of("fitter", Role.HANDLER).in("repairs"));
    }

    static List<ComplaintId> ids(ActorDesk door, Criteria criteria) {
        return door.search(criteria, PageRequest.first(100)).items().stream()
                .map(Complaint::id)
                .toList();
    }

    static RefusalCode refusal(Runnable act) {
        try {
            act.run();
        } catch (ActRefusedException e) {
            return e.refusal().code();
        }
        throw new AssertionError("It was not refused");
    }
}
