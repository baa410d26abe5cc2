package io.opencomplaint.desk;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.LinkComplaint;
import io.opencomplaint.act.MergeInto;
import io.opencomplaint.desk.decision.Decision;
import io.opencomplaint.desk.decision.Refusals;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.desk.rule.Occasion;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.LinkKind;
import io.opencomplaint.spi.ComplaintNotFoundException;
import io.opencomplaint.spi.StaleVersionException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Merges one complaint into another. First the survivor gets its link, then the other one ends: no store writes two complaints
 * or neither when one of them changed meanwhile, and in this order no merges that run at once make a circle. For of all merges
 * that would make one, the one that wrote its link last sees the links of all others, and is refused; and a complaint that got a
 * link since it was read is stale. A link says which cycle of the other one it is about, so that one that was reopened since is in
 * nobody's way. What fails in between leaves a link to a complaint that is still open; the same act again
 * goes on from there. Lives within one call.
 */
final class Merging {

    private static final Logger LOG = LoggerFactory.getLogger(Merging.class);

    private final Performing performing;
    private final Redirects redirects;
    private final Act act;
    private final MergeInto said;
    private final Actor actor;
    private final Set<ComplaintId> linked = new LinkedHashSet<>();

    Merging(Performing performing, Act act, Actor actor) {
        this.performing = performing;
        this.redirects = new Redirects(performing.tools(), performing.tenant());
        this.act = act;
        this.said = (MergeInto) act.undated();
        this.actor = actor;
    }

    Complaint merge() {
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt();
            } catch (StaleVersionException e) {
                if (attempt >= performing.tools().attempts()) {
                    throw e;
                }
                LOG.debug("The merge of complaint {} is decided anew: {}", said.complaint(), e.code());
            } catch (ActRefusedException e) {
                takeBack(linked);
                throw e;
            }
        }
    }

    private Complaint attempt() {
        Complaint merged = performing.find(said.complaint());
        Complaint survivor = survivor(merged);
        MergeInto resolved = new MergeInto(merged.id(), survivor.id(), said.text());
        Act dated = act.occurredAt() == null ? resolved : resolved.at(act.occurredAt());
        Decision.Accepted accepted = performing.decide(merged, dated, performing.occasion(actor));
        if (survivor.isClosed()) {
            throw refused(merged, RefusalCode.SURVIVOR_CLOSED, survivor.label());
        }
        refuseCircle(merged, survivor);
        if (!survivor.dossier().relations().tookIn(merged)) {
            performing.store(performing.decide(survivor, link(survivor.id()), occasion(merged)));
            linked.add(survivor.id());
            refuseCircle(merged, survivor);
        }
        Complaint ended = performing.store(accepted);
        linked.remove(survivor.id());
        takeBack(linked);
        return ended;
    }

    /** One that was itself merged stands for the one that goes on in its place. */
    private Complaint survivor(Complaint merged) {
        Complaint survivor = redirects
                .survivor(said.survivor())
                .orElseThrow(() -> new ComplaintNotFoundException(performing.tenant(), said.survivor()));
        if (survivor.id().equals(merged.id()) && !said.survivor().equals(merged.id())) {
            throw refused(merged, RefusalCode.MERGE_LOOP, said.survivor().value());
        }
        return survivor;
    }

    private void refuseCircle(Complaint merged, Complaint survivor) {
        if (redirects.cameInto(merged, survivor.id())) {
            throw refused(merged, RefusalCode.MERGE_LOOP, survivor.id().value());
        }
    }

    /** The desk links by itself; whoever merges answers for it. */
    private Occasion occasion(Complaint merged) {
        return performing.occasion(actor).linking(merged);
    }

    private LinkComplaint link(ComplaintId survivor) {
        return new LinkComplaint(survivor, LinkKind.MERGED_FROM, said.complaint());
    }

    /** Links of this call to which no merge belongs. One that cannot be taken away misleads nobody: what it names is open. */
    private void takeBack(Set<ComplaintId> survivors) {
        for (ComplaintId survivor : survivors) {
            LinkComplaint gone = LinkComplaint.remove(survivor, LinkKind.MERGED_FROM, said.complaint(), "not merged");
            try {
                performing.performOn(survivor, gone, () -> occasion(performing.find(said.complaint())));
            } catch (ActRefusedException e) {
                LOG.debug("The link of complaint {} to {} stays: {}", survivor, said.complaint(), e.code());
            }
        }
    }

    private ActRefusedException refused(Complaint merged, RefusalCode code, String detail) {
        Refusals refusals = new Refusals(performing.tools().policy().workflow(), merged, ActType.MERGE);
        return new ActRefusedException(((Decision.Refused) refusals.because(code, List.of(detail))).refusal());
    }
}
