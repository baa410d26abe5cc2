package io.opencomplaint.report;

import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.Closed;
import io.opencomplaint.event.ResolutionExecuted;
import io.opencomplaint.event.ResolutionProposed;
import io.opencomplaint.event.SatisfactionConfirmed;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Text;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Fills in the tracking sheet. */
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
                file.first(filing.subject()),
                analysis(file),
                last(file, ResolutionProposed.class, proposed -> proposed.resolution()
                        .description()),
                last(file, ResolutionExecuted.class, ResolutionExecuted::text),
                last(file, SatisfactionConfirmed.class, SatisfactionConfirmed::comment),
                last(file, Closed.class, Closed::text),
                file.last(Closed.class).map(closed -> closed.event().outcome()).orElse(null),
                file.entries(EntryKind.NOTE));
    }

    private static <E extends CaseEvent> @Nullable Entry last(
            CaseFile file, Class<E> type, Function<E, @Nullable Text> outcome) {
        return file.last(type)
                .map(happened -> happened.entry(outcome.apply(happened.event())))
                .orElse(null);
    }

    private static @Nullable Entry analysis(CaseFile file) {
        List<Entry> findings = file.entries(EntryKind.FINDING);
        List<Entry> said = findings.isEmpty() ? file.entries(EntryKind.STEP) : findings;
        return said.isEmpty() ? null : said.get(said.size() - 1);
    }
}
