package io.opencomplaint.desk.rule;

import io.opencomplaint.event.Assigned;
import io.opencomplaint.event.AssignmentAccepted;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.ResolutionExecuted;
import io.opencomplaint.event.ResolutionProposed;
import io.opencomplaint.event.TransferDeclined;
import io.opencomplaint.event.Transferred;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Phase;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who handled a case in its current cycle: every person in whose hands it was, and who proposed or carried out a resolution.
 * Lives within one call.
 */
final class CycleHandlers {

    private final Set<String> ids = new HashSet<>();
    private @Nullable String present;

    private CycleHandlers() {}

    static Set<String> of(List<RecordedEvent> history) {
        CycleHandlers handlers = new CycleHandlers();
        history.forEach(handlers::see);
        return handlers.ids;
    }

    private void see(RecordedEvent recorded) {
        CaseEvent event = recorded.event();
        if (event instanceof Assigned assigned) {
            goesTo(assigned.assignee());
        } else if (event instanceof Transferred transferred) {
            goesTo(transferred.to());
        } else if (event instanceof TransferDeclined declined) {
            goesTo(declined.to());
        } else if (event instanceof AssignmentAccepted accepted) {
            goesTo(accepted.assignee());
        } else if (event instanceof ResolutionProposed || event instanceof ResolutionExecuted) {
            ids.add(recorded.recording().actor());
        } else if (event.beginsCycle()) {
            begins(recorded.recording().status().phase());
        }
    }

    private void goesTo(Assignee assignee) {
        present = assignee.handler();
        if (present != null) {
            ids.add(present);
        }
    }

    /** A reopened case stays in the same hands, unless it is back at intake. */
    private void begins(Phase phase) {
        ids.clear();
        if (present != null && phase != Phase.INTAKE) {
            ids.add(present);
        } else {
            present = null;
        }
    }
}
