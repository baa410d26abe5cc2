package io.opencomplaint.report;

import static io.opencomplaint.report.TrackingStage.ANALYSED;
import static io.opencomplaint.report.TrackingStage.CLOSED;
import static io.opencomplaint.report.TrackingStage.CUSTOMER_CONFIRMED;
import static io.opencomplaint.report.TrackingStage.EXECUTED;
import static io.opencomplaint.report.TrackingStage.RECEIVED;
import static io.opencomplaint.report.TrackingStage.SOLUTION_MADE;

import io.opencomplaint.event.Closed;
import io.opencomplaint.event.ComplaintReceived;
import io.opencomplaint.event.ResolutionExecuted;
import io.opencomplaint.event.ResolutionProposed;
import io.opencomplaint.event.SatisfactionConfirmed;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.Filing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Fills in the tracking sheet. Where a stage was passed several times, the last time counts. */
final class TrackingSheets {

    private TrackingSheets() {}

    static TrackingSheet of(CaseFile file) {
        Complaint complaint = file.complaint();
        Filing filing = complaint.filing();
        return new TrackingSheet(
                complaint.label(),
                complaint.milestones().receivedAt(),
                filing.complainant().name(),
                file.contacts(),
                filing.description() == null ? filing.subject() : filing.description(),
                stages(file),
                file.entries(EntryKind.NOTE));
    }

    private static Map<TrackingStage, Entry> stages(CaseFile file) {
        Map<TrackingStage, Entry> stages = new EnumMap<>(TrackingStage.class);
        file.last(ComplaintReceived.class)
                .ifPresent(e -> stages.put(RECEIVED, e.entry(e.event().filing().subject())));
        analysis(file).forEach(entry -> stages.put(ANALYSED, entry));
        file.last(ResolutionProposed.class)
                .ifPresent(e ->
                        stages.put(SOLUTION_MADE, e.entry(e.event().resolution().description())));
        file.last(ResolutionExecuted.class)
                .ifPresent(e -> stages.put(EXECUTED, e.entry(e.event().text())));
        file.last(SatisfactionConfirmed.class)
                .ifPresent(e -> stages.put(CUSTOMER_CONFIRMED, e.entry(e.event().comment())));
        file.last(Closed.class)
                .ifPresent(e -> stages.put(CLOSED, e.entry(e.event().text())));
        return stages;
    }

    /** What was found; while nothing was, how far the investigation has come. */
    private static List<Entry> analysis(CaseFile file) {
        List<Entry> findings = file.entries(EntryKind.FINDING);
        return findings.isEmpty() ? file.entries(EntryKind.STEP) : findings;
    }
}
