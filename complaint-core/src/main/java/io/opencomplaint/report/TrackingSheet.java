package io.opencomplaint.report;

import io.opencomplaint.model.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tracking sheet of a complaint 客户投诉处理跟踪表 (S9).
 *
 * @param number 投诉编号, or the id while there is none
 * @param date receipt
 * @param customer the complainant's name, if known
 * @param contacts how the complainant can be reached
 * @param content the matter
 * @param stages who finished which stage when, with what outcome; those not reached are missing
 * @param remarks 备注
 */
public record TrackingSheet(
        String number,
        Instant date,
        @Nullable Text customer,
        List<Text> contacts,
        Text content,
        Map<TrackingStage, Entry> stages,
        List<Entry> remarks) {

    /**
     * Copies lists and stages.
     *
     * @param number 投诉编号
     * @param date receipt
     * @param customer the complainant's name
     * @param contacts how the complainant can be reached
     * @param content the matter
     * @param stages who finished which stage when
     * @param remarks 备注
     */
    public TrackingSheet {
        contacts = List.copyOf(contacts);
        stages = Map.copyOf(stages);
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
        for (TrackingStage stage : TrackingStage.values()) {
            sheet.stage(stage, stages.get(stage));
        }
        return sheet.entries("remarks", remarks).end();
    }
}
