package io.opencomplaint.desk;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.CaseAct;
import io.opencomplaint.act.MergeInto;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.desk.decision.Decision;
import io.opencomplaint.desk.decision.Entitlement;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.rule.Occasion;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ComplaintNotFoundException;
import io.opencomplaint.spi.DuplicateException;
import io.opencomplaint.spi.StaleVersionException;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Performs one act: reads, decides, appends, and decides anew when somebody else was faster. */
record Performing(DeskTools tools, Tenant tenant) {

    private static final Logger LOG = LoggerFactory.getLogger(Performing.class);

    Complaint perform(Act act, Actor actor) {
        tools.validation().check(act);
        refuseStranger(tenant, act, actor);
        new Others(tools, tenant).check(act);
        Complaint done = act.undated() instanceof ReceiveComplaint received
                ? receive(received, act, actor)
                : act.undated() instanceof MergeInto
                        ? new Merging(this, act, actor).merge()
                        : performOn(((CaseAct) act.undated()).complaint(), act, () -> occasion(actor));
        LOG.debug(
                "{} by {}: complaint {} of tenant {} is {} at version {}",
                act.type(),
                actor.id(),
                done.id(),
                tenant,
                done.status(),
                done.version());
        return done;
    }

    Complaint performAt(long version, Act act, Actor actor) {
        tools.validation().check(act);
        if (!(act.undated() instanceof CaseAct said) || said instanceof MergeInto) {
            throw new IllegalArgumentException("The act " + act.type().code()
                    + " is not one on a single complaint that is there; perform it without a version");
        }
        refuseStranger(tenant, act, actor);
        new Others(tools, tenant).check(act);
        Complaint complaint = find(said.complaint());
        if (!Entitlement.acts(tools.policy().access(), complaint, actor)) {
            throw new ActRefusedException(Entitlement.notPermitted(act).refusal());
        }
        if (complaint.version() != version) {
            throw new StaleVersionException(complaint.id(), version);
        }
        return store(decide(complaint, act, occasion(actor)));
    }

    /** Before anything is looked for: whether it is there is not told those of other tenants. */
    static void refuseStranger(Tenant tenant, Act act, Actor actor) {
        if (Entitlement.isStranger(actor, tenant)) {
            throw new ActRefusedException(Entitlement.notPermitted(act).refusal());
        }
    }

    Occasion occasion(Actor actor) {
        return Occasion.of(actor, tools.now());
    }

    private Complaint receive(ReceiveComplaint received, Act act, Actor actor) {
        ComplaintId id = received.id() == null ? tools.newId() : received.id();
        Occasion occasion = occasion(actor);
        return store(accepted(tools.decider().receive(tenant, id, act, occasion)));
    }

    Complaint performOn(ComplaintId id, Act act, Supplier<Occasion> occasion) {
        for (int attempt = 1; ; attempt++) {
            try {
                return store(decide(find(id), act, occasion.get()));
            } catch (StaleVersionException | DuplicateException e) {
                // A duplicate here is the number, taken under an earlier pattern: the next one of the series may be
                // free.
                if (attempt >= tools.attempts()) {
                    throw e;
                }
                LOG.debug("{} on complaint {} of tenant {} is decided anew: {}", act.type(), id, tenant, e.code());
            }
        }
    }

    Decision.Accepted decide(Complaint complaint, Act act, Occasion asked) {
        Occasion occasion = asked;
        Decision decision = tools.decider().decide(complaint, act, occasion);
        if (decision instanceof Decision.NumberWanted wanted) {
            long sequence = tools.store().reserve(tenant, wanted.series());
            occasion = occasion.withSequence(sequence);
            decision = tools.decider().decide(complaint, act, occasion);
        }
        if (decision instanceof Decision.HistoryWanted) {
            decision = tools.decider().decide(complaint, act, occasion.withHistory(history(complaint)));
        }
        return accepted(decision);
    }

    /** The history up to the version that is being decided on; others may have written since. */
    private List<RecordedEvent> history(Complaint complaint) {
        return tools.store().history(tenant, complaint.id()).stream()
                .filter(recorded -> recorded.sequence() <= complaint.version())
                .toList();
    }

    static Decision.Accepted accepted(Decision decision) {
        if (decision instanceof Decision.Accepted accepted) {
            return accepted;
        }
        if (decision instanceof Decision.Refused refused) {
            throw new ActRefusedException(refused.refusal());
        }
        throw new IllegalStateException("A number or the history was wanted again after it was given");
    }

    Complaint store(Decision.Accepted accepted) {
        Append append = tools.sealed(accepted);
        tools.store().append(append);
        return append.complaint();
    }

    Complaint find(ComplaintId id) {
        return tools.store().find(tenant, id).orElseThrow(() -> new ComplaintNotFoundException(tenant, id));
    }
}
