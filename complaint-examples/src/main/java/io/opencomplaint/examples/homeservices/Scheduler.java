package io.opencomplaint.examples.homeservices;

import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.Sweep;
import io.opencomplaint.event.DeadlineEscalated;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Tenant;
import java.io.PrintStream;
import java.util.List;

/** What the host's scheduler calls, once a minute say: a sweep works for one tenant, and tells nobody itself. */
record Scheduler(ComplaintDesk desk, PrintStream out) {

    private static final int AT_ONCE = 500;

    void sweep(List<Tenant> tenants) {
        for (Tenant tenant : tenants) {
            Sweep swept = desk.forTenant(tenant).sweep(AT_ONCE);
            swept.events().forEach(this::tell);
            swept.failed().forEach(id -> out.println(id + " could not be swept"));
        }
    }

    private void tell(RecordedEvent recorded) {
        if (recorded.event() instanceof DeadlineEscalated raised) {
            out.println(recorded.complaint() + " " + raised.target() + " " + raised.level() + ": tell " + raised.told()
                    + " from " + Due.local(raised.tellAt()));
        }
    }
}
