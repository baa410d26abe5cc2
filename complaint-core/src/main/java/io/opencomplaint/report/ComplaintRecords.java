package io.opencomplaint.report;

import io.opencomplaint.event.EntryAdded;
import io.opencomplaint.event.Replied;
import io.opencomplaint.event.ResolutionProposed;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.ReplyKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Fills in the complaint record. */
final class ComplaintRecords {

    private ComplaintRecords() {}

    static ComplaintRecord of(CaseFile file) {
        Complaint complaint = file.complaint();
        Filing filing = complaint.filing();
        Party respondent = Optional.ofNullable(filing.respondent()).orElse(Party.anonymous());
        return new ComplaintRecord(
                complaint.label(),
                complaint.milestones().receivedAt(),
                filing.complainant().name(),
                file.contacts(),
                filing.channel(),
                respondent.name(),
                Contacts.of(respondent),
                filing.description() == null ? filing.subject() : filing.description(),
                file.entries(EntryKind.STEP),
                file.entries(EntryKind.FINDING),
                measures(file),
                file.entries(EntryKind.PREVENTIVE_MEASURE),
                notifications(file),
                remarks(file));
    }

    static List<Entry> measures(CaseFile file) {
        Stream<Entry> resolutions = file.all(ResolutionProposed.class).stream()
                .map(proposed -> proposed.entry(proposed.event().resolution().description()));
        return Stream.concat(resolutions, file.entries(EntryKind.MEASURE).stream())
                .sorted(Comparator.comparing(Entry::at))
                .toList();
    }

    private static List<Entry> notifications(CaseFile file) {
        return file.all(Replied.class).stream()
                .filter(replied -> replied.event().kind() == ReplyKind.FINAL)
                .map(replied -> replied.entry(replied.event().text()))
                .toList();
    }

    private static List<Entry> remarks(CaseFile file) {
        return file.all(EntryAdded.class).stream()
                .filter(added ->
                        added.event().kind() == EntryKind.NOTE || added.event().kind() == EntryKind.EVIDENCE)
                .map(added -> added.entry(added.event().text()))
                .toList();
    }
}
