package io.opencomplaint.sla;

import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Tenant;
import java.util.List;

/** Lives a history again under some service levels. */
record Replay(ServiceLevels levels) {

    List<Clock> clocks(Tenant tenant, List<RecordedEvent> history) {
        Complaint complaint = null;
        for (int i = 0; i < history.size(); i++) {
            RecordedEvent bare = history.get(i).with(List.of());
            Complaint after = complaint == null ? History.begin(tenant, bare) : History.evolve(complaint, bare);
            Complaint timed = after.with(levels.timekeeping().changes(complaint, bare, after));
            if (complaint != null && levels.timekeeping().needHistory(complaint, after)) {
                timed = timed.with(levels.timekeeping().late(complaint, bare, timed, history.subList(0, i)));
            }
            complaint = timed;
        }
        return complaint == null ? List.of() : complaint.clocks().all();
    }
}
