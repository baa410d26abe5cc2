package io.opencomplaint.desk;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.report.ClockTally;
import io.opencomplaint.report.SimulatedTarget;
import io.opencomplaint.report.SimulationReport;
import io.opencomplaint.spi.Criteria;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lives stored histories again under another policy, and counts. Writes nothing. */
final class Simulation {

    private final DeskTools tools;
    private final Tenant tenant;
    private final ComplaintPolicy other;
    private final Instant now;
    private final Map<String, Row> rows = new TreeMap<>();

    Simulation(DeskTools tools, Tenant tenant, ComplaintPolicy other) {
        this.tools = tools;
        this.tenant = tenant;
        this.other = other;
        this.now = tools.now();
    }

    SimulationReport run(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The period ends before it begins: " + from + " to " + to);
        }
        List<ComplaintId> failed = new EachComplaint(tools, tenant, "its history was lived again")
                .in(Criteria.any().received(from, to), this::simulate);
        return new SimulationReport(
                rows.entrySet().stream()
                        .map(entry -> entry.getValue().simulated(entry.getKey()))
                        .toList(),
                failed);
    }

    private void simulate(Complaint complaint) {
        List<RecordedEvent> history = tools.store().history(tenant, complaint.id());
        List<Clock> would = other.serviceLevels().timekeeping().replay(tenant, history);
        List<Clock> was = complaint.clocks().all();
        was.forEach(clock -> row(clock).actual = row(clock).actual.and(clock, now));
        would.forEach(clock -> row(clock).simulated = row(clock).simulated.and(clock, now));
        rows.forEach((target, row) -> row.compare(complaint.id(), isMissed(was, target), isMissed(would, target)));
    }

    private Row row(Clock clock) {
        return rows.computeIfAbsent(clock.target(), target -> new Row());
    }

    private boolean isMissed(List<Clock> clocks, String target) {
        return clocks.stream().anyMatch(clock -> clock.target().equals(target) && clock.isOverdue(now));
    }

    private static final class Row {

        private ClockTally actual = ClockTally.NONE;
        private ClockTally simulated = ClockTally.NONE;
        private final List<ComplaintId> newlyMissed = new ArrayList<>();
        private final List<ComplaintId> noLongerMissed = new ArrayList<>();

        void compare(ComplaintId id, boolean missed, boolean wouldMiss) {
            if (wouldMiss && !missed) {
                newlyMissed.add(id);
            }
            if (missed && !wouldMiss) {
                noLongerMissed.add(id);
            }
        }

        SimulatedTarget simulated(String target) {
            return new SimulatedTarget(target, actual, simulated, newlyMissed, noLongerMissed);
        }
    }
}
