package io.opencomplaint.desk;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.desk.decision.Decision;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.AppendOutcome;
import io.opencomplaint.spi.BulkStore;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.StaleVersionException;
import io.opencomplaint.spi.StorageException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Raises what is due on the complaints of a tenant, many at once, each under its version: a node that is killed loses its
 * claims, not what was due, and of two that work on the same complaint one is stale. What cannot be done together is done
 * complaint by complaint, so that one that fails leaves the others alone.
 */
final class Sweeper {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);

    private static final int MAX = 10_000;

    private final DeskTools tools;
    private final Tenant tenant;
    private final Instant now;
    private final List<RecordedEvent> events = new ArrayList<>();
    private final List<ComplaintId> failed = new ArrayList<>();
    private @Nullable StorageException lost;

    Sweeper(DeskTools tools, Tenant tenant) {
        this.tools = tools;
        this.tenant = tenant;
        this.now = tools.now();
    }

    Sweep sweep(int limit) {
        if (limit < 1 || limit > MAX) {
            throw new IllegalArgumentException("Sweep 1 to " + MAX + " complaints at once, not " + limit);
        }
        List<ComplaintId> claimed = tools.store().claim(tenant, new ClaimRequest(now, now.plus(tools.lease()), limit));
        for (int from = 0; from < claimed.size(); from += BulkStore.MAX) {
            sweep(claimed.subList(from, Math.min(from + BulkStore.MAX, claimed.size())));
        }
        if (lost != null && failed.size() == claimed.size()) {
            throw lost;
        }
        return new Sweep(claimed.size(), events, failed);
    }

    private void sweep(List<ComplaintId> ids) {
        List<ComplaintId> left = ids;
        try {
            left = together(ids);
        } catch (StorageException e) {
            stopAt(e);
            LOG.debug("{} complaints of tenant {} are swept one by one: {}", ids.size(), tenant, e.code());
        }
        left.forEach(id -> attempt(id, () -> alone(id)));
    }

    /** Those that are left: they fail, or somebody else was faster. */
    private List<ComplaintId> together(List<ComplaintId> ids) {
        List<ComplaintId> left = new ArrayList<>();
        List<Append> appends = raised(ids, left);
        List<AppendOutcome> outcomes =
                appends.isEmpty() ? List.of() : tools.store().append(appends);
        for (int i = 0; i < outcomes.size(); i++) {
            Append append = appends.get(i);
            if (outcomes.get(i) == AppendOutcome.STORED) {
                events.addAll(append.events());
            } else {
                left.add(append.complaint().id());
            }
        }
        return left;
    }

    private List<Append> raised(List<ComplaintId> ids, List<ComplaintId> left) {
        Histories histories = new Histories(ids);
        List<Append> appends = new ArrayList<>();
        for (Complaint complaint : tools.store().find(tenant, ids)) {
            try {
                Decision.Accepted raised = tools.raising().raise(complaint, now, () -> histories.of(complaint.id()));
                if (raised != null) {
                    appends.add(tools.sealed(raised));
                }
            } catch (StorageException e) {
                throw e;
            } catch (ComplaintException e) {
                left.add(complaint.id());
            }
        }
        return appends;
    }

    private void attempt(ComplaintId id, Runnable work) {
        try {
            work.run();
        } catch (ComplaintException e) {
            if (e instanceof StorageException storage) {
                stopAt(storage);
                lost = storage;
            }
            failed.add(id);
            LOG.warn("Complaint {} of tenant {} could not be swept: {}", id, tenant, e.code());
        }
    }

    /** In a transaction of the host nothing more may be written after a conflict: the database may have undone all of it. */
    private static void stopAt(StorageException e) {
        if (e.isConflict()) {
            throw e;
        }
    }

    private void alone(ComplaintId id) {
        for (int attempt = 1; ; attempt++) {
            Complaint complaint = tools.store().find(tenant, id).orElse(null);
            Decision.Accepted raised = complaint == null
                    ? null
                    : tools.raising().raise(complaint, now, () -> tools.store().history(tenant, id));
            if (raised == null) {
                return;
            }
            try {
                Append append = tools.sealed(raised);
                tools.store().append(append);
                events.addAll(append.events());
                return;
            } catch (StaleVersionException e) {
                if (attempt >= tools.attempts()) {
                    throw e;
                }
            }
        }
    }

    /** Where one needs its history most others do, so they are read at once, when the first one asks. */
    private final class Histories {

        private final List<ComplaintId> ids;
        private @Nullable Map<ComplaintId, List<RecordedEvent>> read;

        Histories(List<ComplaintId> ids) {
            this.ids = ids;
        }

        List<RecordedEvent> of(ComplaintId id) {
            Map<ComplaintId, List<RecordedEvent>> all = read;
            if (all == null) {
                all = tools.store().histories(tenant, ids);
                read = all;
            }
            return all.getOrDefault(id, List.of());
        }
    }
}
