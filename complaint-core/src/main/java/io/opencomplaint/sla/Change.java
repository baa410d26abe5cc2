package io.opencomplaint.sla;

import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Status;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One step in the life of a complaint: as it stood before (nothing for a receipt), what happened, as it stands after. */
record Change(@Nullable Complaint before, RecordedEvent recorded, Complaint after, EventType type) {

    Change(@Nullable Complaint before, RecordedEvent recorded, Complaint after) {
        this(before, recorded, after, recorded.event().type());
    }

    CaseEvent event() {
        return recorded.event();
    }

    Instant at() {
        return recorded.recording().occurredAt();
    }

    @Nullable
    Status from() {
        return before == null ? null : before.status();
    }

    boolean moves() {
        Status from = from();
        return from == null || !from.code().equals(after.status().code());
    }

    boolean enters(Phase phase) {
        Status from = from();
        return after.status().phase() == phase && (from == null || from.phase() != phase);
    }

    boolean leaves(Phase phase) {
        Status from = from();
        return from != null && from.phase() == phase && after.status().phase() != phase;
    }

    /** Whether the case ends with this. */
    boolean ends() {
        return after.isClosed() && (before == null || !before.isClosed());
    }

    /** Whether something changed on which scopes depend. */
    boolean sorts() {
        return before != null
                && !(before.triage().equals(after.triage())
                        && before.dossier().risk().isMajor()
                                == after.dossier().risk().isMajor()
                        && Objects.equals(
                                before.assignment().assignee(),
                                after.assignment().assignee()));
    }
}
