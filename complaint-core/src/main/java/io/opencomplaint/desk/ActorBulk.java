package io.opencomplaint.desk;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.access.Permission;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.CaseAct;
import io.opencomplaint.act.LinkComplaint;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.spi.BulkStore;
import io.opencomplaint.spi.ComplaintNotFoundException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Many acts of one actor: none touches a complaint that is not theirs to know of, and what becomes of each is told as they may see it. */
record ActorBulk(Clearance clearance, ComplaintDesk desk) {

    List<ActResult> perform(List<Act> acts) {
        if (acts.size() > Bulk.MAX_ACTS) {
            return desk.performAll(acts, clearance.actor());
        }
        Set<ComplaintId> unseen = unseen(acts);
        List<Act> open = acts.stream().filter(act -> !names(act, unseen)).toList();
        Iterator<ActResult> results = desk.performAll(open, clearance.actor()).iterator();
        return acts.stream()
                .map(act -> names(act, unseen) ? unseen((LinkComplaint) act.undated()) : shown(act, results.next()))
                .toList();
    }

    /** Whoever may neither act on a complaint nor read it is not told that it is there. */
    ComplaintException told(Act act, ComplaintException failure) {
        return failure instanceof ActRefusedException refused
                        && refused.refusal().code() == RefusalCode.NOT_PERMITTED
                        && act.undated() instanceof CaseAct said
                        && clearance.find(said.complaint()).isEmpty()
                ? new ComplaintNotFoundException(clearance.tenant(), said.complaint())
                : failure;
    }

    private ActResult shown(Act act, ActResult result) {
        ComplaintException failure = result.failure();
        return failure == null
                ? ActResult.done(clearance.shown(result.orThrow()))
                : ActResult.failed(told(act, failure));
    }

    private ActResult unseen(LinkComplaint link) {
        return ActResult.failed(new ComplaintNotFoundException(clearance.tenant(), link.other()));
    }

    private static boolean names(Act act, Set<ComplaintId> unseen) {
        return act.undated() instanceof LinkComplaint link && link.other() != null && unseen.contains(link.other());
    }

    /** The complaints that links go to and that the actor may not know of. */
    private Set<ComplaintId> unseen(List<Act> acts) {
        List<ComplaintId> named = acts.stream()
                .map(Act::undated)
                .filter(LinkComplaint.class::isInstance)
                .map(act -> ((LinkComplaint) act).other())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<Complaint> found = new ArrayList<>();
        for (int from = 0; from < named.size(); from += BulkStore.MAX) {
            found.addAll(desk.find(named.subList(from, Math.min(named.size(), from + BulkStore.MAX))));
        }
        Set<ComplaintId> unseen = new HashSet<>();
        found.stream()
                .filter(complaint -> !clearance.allows(Permission.READ, complaint))
                .forEach(complaint -> unseen.add(complaint.id()));
        return unseen;
    }
}
