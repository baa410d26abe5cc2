package io.opencomplaint.report;

import io.opencomplaint.event.EntryAdded;
import io.opencomplaint.event.Refused;
import io.opencomplaint.event.Replied;
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
        Course course = file.course();
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
                course.entries(EntryKind.STEP),
                course.entries(EntryKind.FINDING),
                course.measures(),
                course.entries(EntryKind.PREVENTIVE_MEASURE),
                notifications(course),
                remarks(course),
                file.attachments());
    }

    private static List<Entry> notifications(Course course) {
        Stream<Entry> replies = course.all(Replied.class)
                .filter(replied -> replied.event().kind() == ReplyKind.FINAL)
                .map(replied -> replied.entry(replied.event().text()));
        Stream<Entry> refusals = course.all(Refused.class)
                .map(refused -> refused.entry(refused.event().text()));
        return Stream.concat(replies, refusals)
                .sorted(Comparator.comparing(Entry::at))
                .toList();
    }

    private static List<Entry> remarks(Course course) {
        return course.all(EntryAdded.class)
                .filter(added ->
                        added.event().kind() == EntryKind.NOTE || added.event().kind() == EntryKind.EVIDENCE)
                .map(added -> added.entry(added.event().text()))
                .toList();
    }
}
