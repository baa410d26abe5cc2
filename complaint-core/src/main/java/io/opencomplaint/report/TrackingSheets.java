package io.opencomplaint.report;

import io.opencomplaint.event.Closed;
import io.opencomplaint.event.ResolutionProposed;
import io.opencomplaint.event.SatisfactionConfirmed;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.Filing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills in the tracking sheet. */
final class TrackingSheets {

    private TrackingSheets() {}

    static TrackingSheet of(CaseFile file) {
        Complaint complaint = file.complaint();
        Course cycle = file.cycle();
        Filing filing = complaint.filing();
        return new TrackingSheet(
                complaint.label(),
                complaint.milestones().receivedAt(),
                filing.complainant().name(),
                file.contacts(),
                filing.description() == null ? filing.subject() : filing.description(),
                file.first(filing.subject()),
                analysis(cycle),
                cycle.lastEntry(ResolutionProposed.class, proposed -> proposed.resolution()
                        .description()),
                cycle.execution(),
                cycle.lastEntry(SatisfactionConfirmed.class, SatisfactionConfirmed::comment),
                cycle.satisfaction(),
                cycle.end(),
                cycle.last(Closed.class).map(closed -> closed.event().outcome()).orElse(null),
                file.course().entries(EntryKind.NOTE));
    }

    private static @Nullable Entry analysis(Course cycle) {
        List<Entry> findings = cycle.entries(EntryKind.FINDING);
        List<Entry> said = findings.isEmpty() ? cycle.entries(EntryKind.STEP) : findings;
        return said.isEmpty() ? null : said.get(said.size() - 1);
    }
}
