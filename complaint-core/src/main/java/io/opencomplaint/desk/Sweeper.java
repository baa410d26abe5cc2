package io.opencomplaint.desk;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.StaleVersionException;
import io.opencomplaint.spi.StorageException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Raises what is due on the complaints of a tenant. Each complaint is one unit of work under its version: a node that is
 * killed loses its claims, not what was due, and of two that work on the same complaint one is stale.
 */
final class Sweeper {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeper.class);

    private final DeskTools tools;
    private final Tenant tenant;
    private final List<RecordedEvent> events = new ArrayList<>();
    private final List<ComplaintId> failed = new ArrayList<>();

    Sweeper(DeskTools tools, Tenant tenant) {
        this.tools = tools;
        this.tenant = tenant;
    }

    Sweep sweep(int limit) {
        Instant now = tools.now();
        StorageException lost = null;
        List<ComplaintId> claimed = tools.store().claim(tenant, new ClaimRequest(now, now.plus(tools.lease()), limit));
        for (ComplaintId id : claimed) {
            try {
                raise(id, now);
            } catch (StorageException e) {
                if (e.isConflict()) {
                    // In a transaction of the host nothing more may be written: the database may have undone all of it.
                    throw e;
                }
                lost = e;
                failed.add(id);
                LOG.warn("Complaint {} of tenant {} could not be swept: {}", id, tenant, e.code());
            } catch (ComplaintException e) {
                failed.add(id);
                LOG.warn("Complaint {} of tenant {} could not be swept: {}", id, tenant, e.code());
            }
        }
        if (lost != null && failed.size() == claimed.size()) {
            throw lost;
        }
        return new Sweep(claimed.size(), events, failed);
    }

    private void raise(ComplaintId id, Instant now) {
        for (int attempt = 1; ; attempt++) {
            Complaint complaint = tools.store().find(tenant, id).orElse(null);
            Decision.Accepted raised = complaint == null
                    ? null
                    : tools.raising().raise(complaint, now, () -> tools.store().history(tenant, id));
            if (raised == null) {
                return;
            }
            try {
                tools.store().append(new Append(raised.complaint(), raised.events()));
                events.addAll(raised.events());
                return;
            } catch (StaleVersionException e) {
                if (attempt >= tools.attempts()) {
                    throw e;
                }
            }
        }
    }
}
