package io.opencomplaint.desk;

import io.opencomplaint.desk.decision.Decision;
import io.opencomplaint.event.FilePart;
import io.opencomplaint.event.FileRead;
import io.opencomplaint.event.History;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Recording;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ComplaintNotFoundException;
import io.opencomplaint.spi.StaleVersionException;
import java.time.Instant;
import java.util.List;

/** Puts on record who looks into a confidential case, before they are shown anything. */
record ReadAudit(Clearance clearance) {

    private static final String READ = "read";

    /** The complaint as it stands afterwards; the same one where nothing is to be put on record. */
    Complaint note(Complaint complaint, FilePart part) {
        if (!clearance.rules().auditsConfidentialReads()
                || !complaint.dossier().origin().confidential()) {
            return complaint;
        }
        Complaint now = complaint;
        for (int attempt = 1; ; attempt++) {
            try {
                return append(now, part);
            } catch (StaleVersionException e) {
                if (attempt >= clearance.tools().attempts()) {
                    throw e;
                }
                now = again(complaint.id());
            }
        }
    }

    private Complaint append(Complaint complaint, FilePart part) {
        DeskTools tools = clearance.tools();
        Actor actor = clearance.actor();
        Instant now = tools.now();
        Recording recording = new Recording(
                now, now, actor.id(), READ, complaint.status(), tools.policy().reference(), actor.onBehalfOf());
        RecordedEvent read = new RecordedEvent(complaint.id(), complaint.version() + 1, recording, new FileRead(part));
        Append sealed = tools.sealed(new Decision.Accepted(History.evolve(complaint, read), List.of(read)));
        tools.store().append(sealed);
        return sealed.complaint();
    }

    private Complaint again(ComplaintId id) {
        return clearance
                .tools()
                .store()
                .find(clearance.tenant(), id)
                .orElseThrow(() -> new ComplaintNotFoundException(clearance.tenant(), id));
    }
}
