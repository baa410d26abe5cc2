package io.opencomplaint.report;

import io.opencomplaint.event.Assigned;
import io.opencomplaint.event.SatisfactionConfirmed;
import io.opencomplaint.event.Transferred;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Text;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills in the closed-loop table. */
final class ClosedLoopTables {

    private ClosedLoopTables() {}

    static ClosedLoopTable of(CaseFile file) {
        Complaint complaint = file.complaint();
        Course cycle = file.cycle();
        Filing filing = complaint.filing();
        return new ClosedLoopTable(
                complaint.label(),
                complaint.milestones().receivedAt(),
                filing.complainant().name(),
                file.contacts(),
                filing.channel(),
                filing.description() == null ? filing.subject() : filing.description(),
                complaint.triage().category(),
                complaint.assignment(),
                assignedAt(file),
                complaint.status(),
                progress(file),
                complaint.remedy(),
                cycle.execution(),
                cycle.satisfaction(),
                feedback(cycle));
    }

    private static @Nullable Instant assignedAt(CaseFile file) {
        Course course = file.course();
        Optional<Instant> assigned =
                course.last(Assigned.class).map(happened -> happened.recording().occurredAt());
        Optional<Instant> transferred = course.last(Transferred.class)
                .map(happened -> happened.recording().occurredAt());
        return Stream.of(assigned, transferred)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<Entry> progress(CaseFile file) {
        Course course = file.course();
        return Stream.of(EntryKind.STEP, EntryKind.FINDING, EntryKind.MEASURE)
                .flatMap(kind -> course.entries(kind).stream())
                .sorted(Comparator.comparing(Entry::at))
                .toList();
    }

    private static @Nullable Text feedback(Course cycle) {
        return cycle.last(SatisfactionConfirmed.class)
                .map(confirmed -> confirmed.event().comment())
                .orElse(null);
    }
}
