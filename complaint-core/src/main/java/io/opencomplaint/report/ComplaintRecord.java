package io.opencomplaint.report;

import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The complaint record 投诉处理记录表 (S3): the whole record. After a reopening it keeps what was found, done and told in
 * all cycles, in time order.
 *
 * @param number 投诉编号, or the id while there is none
 * @param date receipt
 * @param complainant the complainant's name, if known
 * @param complainantContacts how they can be reached
 * @param channel 投诉方式
 * @param respondent name of who is complained of 被投诉人, if known
 * @param respondentContacts how they can be reached
 * @param details 投诉详情
 * @param investigation 调查过程, in time order
 * @param findings 调查结果 1..n
 * @param measures 处理措施 1..n: what was resolved and what else was done
 * @param preventiveMeasures 预防措施 1..n
 * @param notifications 结果通知: the final replies, and a refusal as told to the complainant
 * @param remarks 备注: notes and evidence
 * @param files 相关文件: what came with the complaint and with what was put on record, in order
 */
public record ComplaintRecord(
        String number,
        Instant date,
        @Nullable Text complainant,
        List<Text> complainantContacts,
        Channel channel,
        @Nullable Text respondent,
        List<Text> respondentContacts,
        Text details,
        List<Entry> investigation,
        List<Entry> findings,
        List<Entry> measures,
        List<Entry> preventiveMeasures,
        List<Entry> notifications,
        List<Entry> remarks,
        List<Attachment> files) {

    /**
     * Copies the lists.
     *
     * @param number 投诉编号
     * @param date receipt
     * @param complainant the complainant's name
     * @param complainantContacts how they can be reached
     * @param channel 投诉方式
     * @param respondent name of who is complained of 被投诉人
     * @param respondentContacts how they can be reached
     * @param details 投诉详情
     * @param investigation 调查过程
     * @param findings 调查结果 1..n
     * @param measures 处理措施 1..n
     * @param preventiveMeasures 预防措施 1..n
     * @param notifications 结果通知
     * @param remarks 备注
     * @param files 相关文件
     */
    public ComplaintRecord {
        complainantContacts = List.copyOf(complainantContacts);
        respondentContacts = List.copyOf(respondentContacts);
        investigation = List.copyOf(investigation);
        findings = List.copyOf(findings);
        measures = List.copyOf(measures);
        preventiveMeasures = List.copyOf(preventiveMeasures);
        notifications = List.copyOf(notifications);
        remarks = List.copyOf(remarks);
        files = List.copyOf(files);
    }

    /**
     * The record as text.
     *
     * @param locale English or Chinese
     * @param zone in which times are shown
     * @return lines ended by {@code \n}
     */
    public String text(Locale locale, ZoneId zone) {
        SheetText sheet = new SheetText(locale, zone, "record");
        sheet.line("number", number).time("date", date);
        sheet.line("complainant", complainant).texts("contact", complainantContacts);
        sheet.code("channel", "channel", channel.code());
        sheet.line("respondent", respondent).texts("contact", respondentContacts);
        sheet.line("details", details).entries("investigation", investigation);
        sheet.entries("findings", findings).entries("measures", measures);
        sheet.entries("prevention", preventiveMeasures).entries("notification", notifications);
        return sheet.entries("remarks", remarks).files(files).end();
    }
}
