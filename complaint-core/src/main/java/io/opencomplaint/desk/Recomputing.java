package io.opencomplaint.desk;

import io.opencomplaint.desk.decision.Decision;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.report.ClockDifference;
import io.opencomplaint.report.RecomputationReport;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.StaleVersionException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Computes the running clocks of a tenant anew, of what changed meanwhile, anew from what it is then. */
final class Recomputing {

    private final DeskTools tools;
    private final Tenant tenant;
    private final boolean dry;
    private final List<ClockDifference> differences = new ArrayList<>();

    Recomputing(DeskTools tools, Tenant tenant, boolean dry) {
        this.tools = tools;
        this.tenant = tenant;
        this.dry = dry;
    }

    RecomputationReport run() {
        Instant now = tools.now();
        List<ComplaintId> failed = new EachComplaint(tools, tenant, "its clocks were computed anew")
                .in(Criteria.any(), complaint -> recompute(complaint, now));
        return new RecomputationReport(differences, failed);
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
                    tools.store().append(tools.sealed(anew));
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
