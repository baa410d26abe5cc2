package io.opencomplaint.desk;

import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.LinkKind;
import io.opencomplaint.model.Relations;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.BulkStore;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows merges, in either direction. Comes to an end whatever the histories say. */
record Redirects(DeskTools tools, Tenant tenant) {

    /** The complaint that goes on in place of one: itself when it was not merged. */
    Optional<Complaint> survivor(ComplaintId id) {
        Optional<Complaint> last = tools.store().find(tenant, id);
        Set<ComplaintId> seen = new HashSet<>();
        while (last.isPresent() && seen.add(last.get().id())) {
            ComplaintId next = last.get().dossier().relations().mergedInto();
            Optional<Complaint> there =
                    next == null ? Optional.empty() : tools.store().find(tenant, next);
            if (there.isEmpty()) {
                return last;
            }
            last = there;
        }
        return last;
    }

    /** Whether one complaint was, or is being, merged into another, over however many, and was not reopened since. */
    boolean cameInto(Complaint other, ComplaintId one) {
        Set<ComplaintId> seen = new HashSet<>();
        Deque<Complaint> open = new ArrayDeque<>(List.of(other));
        while (!open.isEmpty()) {
            for (Complaint merged : merged(open.remove())) {
                if (merged.id().equals(one)) {
                    return true;
                }
                if (seen.add(merged.id())) {
                    open.add(merged);
                }
            }
        }
        return false;
    }

    private List<Complaint> merged(Complaint into) {
        Relations relations = into.dossier().relations();
        List<ComplaintId> ids = relations.linked(LinkKind.MERGED_FROM);
        List<Complaint> merged = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += BulkStore.MAX) {
            merged.addAll(tools.store().find(tenant, ids.subList(from, Math.min(ids.size(), from + BulkStore.MAX))));
        }
        return merged.stream().filter(relations::tookIn).toList();
    }
}
