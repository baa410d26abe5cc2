package io.opencomplaint.desk.rule;

import io.opencomplaint.event.ApprovalAnswered;
import io.opencomplaint.event.Assigned;
import io.opencomplaint.event.AssignmentAccepted;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.Closed;
import io.opencomplaint.event.LiabilityDetermined;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Refused;
import io.opencomplaint.event.Replied;
import io.opencomplaint.event.ResolutionExecuted;
import io.opencomplaint.event.ResolutionProposed;
import io.opencomplaint.event.TransferDeclined;
import io.opencomplaint.event.Transferred;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.ReplyKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who handled a case in its current cycle, or in any: every person in whose hands it was, and who proposed or carried out a
 * resolution. Over all cycles also who had a part in the decision of one. Lives within one call.
 */
final class CycleHandlers {

    private final Set<String> ids = new HashSet<>();
    private final boolean everyCycle;
    private @Nullable String present;

    private CycleHandlers(boolean everyCycle) {
        this.everyCycle = everyCycle;
    }

    static Set<String> of(List<RecordedEvent> history) {
        return seen(history, false);
    }

    static Set<String> ofEveryCycle(List<RecordedEvent> history) {
        return seen(history, true);
    }

    private static Set<String> seen(List<RecordedEvent> history, boolean everyCycle) {
        CycleHandlers handlers = new CycleHandlers(everyCycle);
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
            ids.addAll(recorded.recording().persons());
        } else if (everyCycle && decides(event)) {
            ids.addAll(recorded.recording().persons());
        } else if (event.beginsCycle()) {
            begins(recorded.recording().status().phase());
        }
    }

    /** Of the current cycle, the dossier knows who did. */
    private static boolean decides(CaseEvent event) {
        return event instanceof Closed
                || event instanceof Refused
                || event instanceof ApprovalAnswered
                || event instanceof LiabilityDetermined
                || (event instanceof Replied replied && replied.kind() == ReplyKind.FINAL);
    }

    private void goesTo(Assignee assignee) {
        present = assignee.handler();
        if (present != null) {
            ids.add(present);
        }
    }

    /** A reopened case stays in the same hands, unless it is back at intake. */
    private void begins(Phase phase) {
        if (!everyCycle) {
            ids.clear();
        }
        if (present != null && phase != Phase.INTAKE) {
            ids.add(present);
        } else {
            present = null;
        }
    }
}
