package io.opencomplaint.desk;

import io.opencomplaint.desk.decision.Decision;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.report.RecomputationReport;
import io.opencomplaint.report.SimulationReport;
import io.opencomplaint.spi.ComplaintNotFoundException;
import io.opencomplaint.spi.StaleVersionException;
import java.time.LocalDate;
import java.util.List;

/** What the time limits of a tenant's complaints would do, and how a change of the rules reaches them 时限推演. Immutable; safe from any thread. */
public final class ComplaintDeadlines {

    private final DeskTools tools;
    private final Tenant tenant;

    ComplaintDeadlines(DeskTools tools, Tenant tenant) {
        this.tools = tools;
        this.tenant = tenant;
    }

    /**
     * What a sweep would put on record of a complaint now; changes nothing.
     *
     * @param id which
     * @return at most one level a clock, what follows from the levels, and tasks that are overdue; empty when nothing is due
     * @throws ComplaintNotFoundException when the tenant has no such complaint
     */
    public List<RecordedEvent> plan(ComplaintId id) {
        Complaint complaint =
                tools.store().find(tenant, id).orElseThrow(() -> new ComplaintNotFoundException(tenant, id));
        Decision.Accepted planned = tools.raising()
                .raise(complaint, tools.now(), () -> tools.store().history(tenant, id));
        return planned == null ? List.of() : planned.events();
    }

    /**
     * What {@link #recompute()} would change; changes nothing.
     *
     * @return a row a clock that would differ
     */
    public RecomputationReport planRecomputation() {
        return new Recomputing(tools, tenant, true).run();
    }

    /**
     * Computes the running clocks of the tenant anew, after a change of calendar or policy (lesson T7). Ended clocks never
     * change. A breach that only this brings to light is marked, and nobody is told of it; levels that lie still ahead are raised
     * as usual. Clocks of targets that are gone are cancelled, targets that are new begin where they would have begun.
     *
     * @return a row a clock that differs now
     * @throws StaleVersionException when others were faster every time; what was done until then stays done, so call it again
     */
    public RecomputationReport recompute() {
        return new Recomputing(tools, tenant, false).run();
    }

    /**
     * What would have been met or missed under another policy 模拟: stored histories, lived again. Changes nothing. What was
     * granted or raised is part of a history and stays: extensions, pauses, priorities.
     *
     * @param other the policy to try; of its rules only the time limits count
     * @param from first day of receipt, in the zone of the policy under which it was received
     * @param to last day of receipt, not before the first
     * @return a row a target of either policy, by id, beside what happened
     */
    public SimulationReport simulate(ComplaintPolicy other, LocalDate from, LocalDate to) {
        return new Simulation(tools, tenant, other).run(from, to);
    }
}
