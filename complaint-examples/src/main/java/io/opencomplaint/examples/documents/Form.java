package io.opencomplaint.examples.documents;

import io.opencomplaint.report.ComplaintRecord;
import io.opencomplaint.report.TrackingSheet;
import java.util.List;

/**
 * A form of one complaint 表单, filled in: a line a field or entry. Immutable.
 *
 * @param table its columns
 * @param lines its rows
 */
public record Form(Table<FormLine> table, List<FormLine> lines) {

    /**
     * Copies the lines.
     *
     * @param table its columns
     * @param lines its rows
     */
    public Form {
        lines = List.copyOf(lines);
    }

    /**
     * The tracking sheet 客户投诉处理跟踪表 (S9): six stages, each with time, person and outcome, and remarks.
     *
     * @param sheet its values
     * @param wording in which language and zone
     * @return the form
     */
    public static Form tracking(TrackingSheet sheet, Wording wording) {
        Lines lines = new Lines(wording);
        lines.field("number", Cell.words(sheet.number())).field("date", wording.moment(sheet.date()));
        lines.field("customer", wording.text(sheet.customer())).field("contact", wording.texts(sheet.contacts()));
        lines.field("content", wording.text(sheet.content()));
        lines.stage("received", sheet.received()).stage("analysed", sheet.analysed());
        lines.stage("solution-made", sheet.solutionMade()).stage("executed", sheet.executed());
        lines.confirmation(sheet).stage("closed", sheet.closed());
        lines.field(
                "outcome",
                sheet.outcome() == null
                        ? Cell.NOTHING
                        : Cell.words(wording.labels().of(sheet.outcome())));
        return lines.entries("remarks", sheet.remarks()).form("tracking", sheet.number());
    }

    /**
     * The complaint record 投诉处理记录表 (S3): parties, details, investigation, findings, measures, prevention, notification, remarks and
     * files.
     *
     * @param record its values
     * @param wording in which language and zone
     * @return the form
     */
    public static Form record(ComplaintRecord record, Wording wording) {
        Lines lines = new Lines(wording);
        lines.field("number", Cell.words(record.number())).field("date", wording.moment(record.date()));
        lines.field("complainant", wording.text(record.complainant()));
        lines.field("contact", wording.texts(record.complainantContacts()));
        lines.field(
                "channel",
                Cell.words(wording.labels().of("channel", record.channel().code())));
        lines.field("respondent", wording.text(record.respondent()));
        lines.field("contact", wording.texts(record.respondentContacts()));
        lines.field("details", wording.text(record.details()));
        lines.entries("investigation", record.investigation()).entries("findings", record.findings());
        lines.entries("measures", record.measures()).entries("prevention", record.preventiveMeasures());
        lines.entries("notification", record.notifications()).entries("remarks", record.remarks());
        return lines.files(record.files()).form("record", record.number());
    }
}
