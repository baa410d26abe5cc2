package io.opencomplaint.desk;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Cursor;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.StaleVersionException;
import io.opencomplaint.spi.StorageException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Computes the running clocks of a tenant anew, page by page; of what changed meanwhile, anew from what it is then. */
final class Recomputing {

    private static final Logger LOG = LoggerFactory.getLogger(Recomputing.class);

    private static final int PAGE = 200;

    private final DeskTools tools;
    private final Tenant tenant;
    private final boolean dry;
    private final List<ClockDifference> differences = new ArrayList<>();
    private final List<ComplaintId> failed = new ArrayList<>();

    Recomputing(DeskTools tools, Tenant tenant, boolean dry) {
        this.tools = tools;
        this.tenant = tenant;
        this.dry = dry;
    }

    RecomputationReport run() {
        Instant now = tools.now();
        PageRequest request = PageRequest.first(PAGE);
        while (true) {
            Page<Complaint> page = tools.store().search(tenant, Criteria.any(), request);
            page.items().forEach(complaint -> tryToRecompute(complaint, now));
            Cursor next = page.next();
            if (next == null) {
                return new RecomputationReport(differences, failed);
            }
            request = request.after(next);
        }
    }

    private void tryToRecompute(Complaint found, Instant now) {
        try {
            recompute(found, now);
        } catch (StorageException | StaleVersionException e) {
            throw e;
        } catch (ComplaintException e) {
            failed.add(found.id());
            LOG.warn(
                    "Clocks of complaint {} of tenant {} could not be computed anew: {}", found.id(), tenant, e.code());
        }
    }

    private void recompute(Complaint found, Instant now) {
        Complaint complaint = found;
        for (int attempt = 1; ; attempt++) {
            Decision.Accepted anew = tools.raising()
                    .recompute(complaint, now, () -> tools.store().history(tenant, found.id()));
            if (anew == null) {
                return;
            }
            try {
                if (!dry) {
                    tools.store().append(new Append(anew.complaint(), anew.events()));
                }
                note(complaint, anew);
                return;
            } catch (StaleVersionException e) {
                Complaint fresh = tools.store().find(tenant, found.id()).orElse(null);
                if (fresh == null || attempt >= tools.attempts()) {
                    throw e;
                }
                complaint = fresh;
            }
        }
    }

    private void note(Complaint before, Decision.Accepted anew) {
        for (Clock clock : anew.events().get(0).clocks()) {
            Clock was = before.clocks().latest(clock.target()).orElse(null);
            differences.add(new ClockDifference(before.id(), was, clock));
        }
    }
}
