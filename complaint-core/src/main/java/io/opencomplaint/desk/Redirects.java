package io.opencomplaint.desk;

import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.LinkKind;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.BulkStore;
import java.util.ArrayList;
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

    /** Whether one complaint was, or is being, merged into another, over however many. */
    boolean cameInto(Complaint other, ComplaintId one) {
        Set<ComplaintId> seen = new HashSet<>();
        List<ComplaintId> open = merged(List.of(other), seen);
        while (!open.isEmpty() && !open.contains(one)) {
            List<ComplaintId> page = open.subList(0, Math.min(open.size(), BulkStore.MAX));
            List<ComplaintId> rest = new ArrayList<>(open.subList(page.size(), open.size()));
            rest.addAll(merged(tools.store().find(tenant, page), seen));
            open = rest;
        }
        return !open.isEmpty();
    }

    private static List<ComplaintId> merged(List<Complaint> complaints, Set<ComplaintId> seen) {
        return complaints.stream()
                .flatMap(complaint -> complaint.dossier().relations().linked(LinkKind.MERGED_FROM).stream())
                .filter(seen::add)
                .toList();
    }
}
