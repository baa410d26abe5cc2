package io.opencomplaint.desk;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.LinkComplaint;
import io.opencomplaint.act.MergeInto;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.Refusal;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.BulkStore;
import io.opencomplaint.spi.ComplaintNotFoundException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The complaints that acts name beside their own: a link goes to one that is there. */
record Others(DeskTools tools, Tenant tenant) {

    void check(Act act) {
        if (act.undated() instanceof LinkComplaint link
                && link.linked()
                && tools.store().find(tenant, link.other()).isEmpty()) {
            throw new ComplaintNotFoundException(tenant, link.other());
        }
    }

    /** Those that are neither there nor received by one of the acts. */
    Set<ComplaintId> missing(List<Act> acts) {
        Set<ComplaintId> missing = new LinkedHashSet<>();
        Set<ComplaintId> received = new HashSet<>();
        for (Act act : acts) {
            if (act instanceof LinkComplaint link && link.linked() && link.other() != null) {
                missing.add(link.other());
            } else if (act instanceof ReceiveComplaint receipt && receipt.id() != null) {
                received.add(receipt.id());
            }
        }
        missing.removeAll(received);
        List<ComplaintId> ids = List.copyOf(missing);
        for (int from = 0; from < ids.size(); from += BulkStore.MAX) {
            List<ComplaintId> page = ids.subList(from, Math.min(ids.size(), from + BulkStore.MAX));
            tools.store().find(tenant, page).stream().map(Complaint::id).forEach(missing::remove);
        }
        return missing;
    }

    /** Why an act cannot be one of several. */
    static @Nullable ComplaintException apart(Tenant tenant, Act act, Set<ComplaintId> missing) {
        if (act instanceof MergeInto merge) {
            return new ActRefusedException(new Refusal(
                    RefusalCode.MERGE_APART,
                    ActType.MERGE,
                    merge.complaint(),
                    null,
                    null,
                    List.of(),
                    List.of(),
                    Set.of()));
        }
        return act instanceof LinkComplaint link && link.linked() && missing.contains(link.other())
                ? new ComplaintNotFoundException(tenant, link.other())
                : null;
    }
}
