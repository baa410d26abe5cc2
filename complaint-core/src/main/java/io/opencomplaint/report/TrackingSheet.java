package io.opencomplaint.report;

import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Satisfaction;
import io.opencomplaint.model.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The tracking sheet of a complaint 客户投诉处理跟踪表 (S9): six stages, each with time, person and outcome. Where a
 * stage was passed several times, the last time counts; one not reached yet is {@code null}.
 *
 * <p>Stages 2 to 6 are those of the current cycle: after a reopening they are empty until passed again. Whoever was not
 * satisfied and was sent back to handling stays at stage 5 until there is a new answer.
 *
 * @param number 投诉编号, or the id while there is none
 * @param date receipt
 * @param customer the complainant's name, if known
 * @param contacts how the complainant can be reached
 * @param content the matter
 * @param received 投诉接收: who took it in
 * @param analysed 投诉分析: what was found; while nothing was, how far the investigation has come
 * @param solutionMade 解决方案制定
 * @param executed 方案执行
 * @param customerConfirmed 客户确认: when the customer was asked, with their comment
 * @param satisfaction 确认结果: whether the customer was satisfied, once asked
 * @param closed 投诉结案: that it was closed, refused or withdrawn; the entry says which
 * @param outcome 结案说明: how it ended on its merits, once closed
 * @param remarks 备注
 */
public record TrackingSheet(
        String number,
        Instant date,
        @Nullable Text customer,
        List<Text> contacts,
        Text content,
        Entry received,
        @Nullable Entry analysed,
        @Nullable Entry solutionMade,
        @Nullable Entry executed,
        @Nullable Entry customerConfirmed,
        @Nullable Satisfaction satisfaction,
        @Nullable Entry closed,
        @Nullable Outcome outcome,
        List<Entry> remarks) {

    /**
     * Copies the lists.
     *
     * @param number 投诉编号
     * @param date receipt
     * @param customer the complainant's name
     * @param contacts how the complainant can be reached
     * @param content the matter
     * @param received 投诉接收
     * @param analysed 投诉分析
     * @param solutionMade 解决方案制定
     * @param executed 方案执行
     * @param customerConfirmed 客户确认
     * @param satisfaction 确认结果
     * @param closed 投诉结案
     * @param outcome how it ended on its merits
     * @param remarks 备注
     */
    public TrackingSheet {
        contacts = List.copyOf(contacts);
        remarks = List.copyOf(remarks);
    }

    /**
     * The sheet as text.
     *
     * @param locale English or Chinese
     * @param zone in which times are shown
     * @return lines ended by {@code \n}
     */
    public String text(Locale locale, ZoneId zone) {
        SheetText sheet = new SheetText(locale, zone, "tracking");
        sheet.line("number", number).time("date", date).line("customer", customer);
        sheet.texts("contact", contacts).line("content", content);
        sheet.stage("received", received).stage("analysed", analysed).stage("solution-made", solutionMade);
        sheet.stage("executed", executed)
                .confirmation(customerConfirmed, satisfaction)
                .stage("closed", closed);
        sheet.name("outcome", outcome);
        return sheet.entries("remarks", remarks).end();
    }
}
