package io.opencomplaint.desk;

import io.opencomplaint.desk.decision.Decision;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Recording;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.spi.Append;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts on record what no row of a workflow allows or forbids: the status stays, no clock moves. */
record Recorder(DeskTools tools, String actor, @Nullable String onBehalfOf, String act) {

    /** Sealed, and the complaint after it; nothing is stored. */
    Append of(Complaint complaint, CaseEvent event) {
        Instant now = tools.now();
        Instant last = complaint.milestones().lastEventAt();
        Recording recording = new Recording(
                now.isBefore(last) ? last : now,
                now,
                actor,
                act,
                complaint.status(),
                tools.policy().reference(),
                onBehalfOf);
        RecordedEvent recorded = new RecordedEvent(complaint.id(), complaint.version() + 1, recording, event);
        return tools.sealed(new Decision.Accepted(History.evolve(complaint, recorded), List.of(recorded)));
    }
}
