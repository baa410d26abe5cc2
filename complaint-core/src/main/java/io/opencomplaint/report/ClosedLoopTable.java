package io.opencomplaint.report;

import io.opencomplaint.model.Assignment;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Remedy;
import io.opencomplaint.model.Satisfaction;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The closed-loop table of a case 客户投诉闭环管理表格 (S11): basic information, assignment, progress, solution, feedback.
 *
 * <p>Solution, execution and feedback are those of the current cycle, since the case was last reopened; a complainant who
 * was not satisfied stays so until asked again. Progress goes over all cycles.
 *
 * @param number 投诉编号, or the id while there is none
 * @param date receipt
 * @param customer the complainant's name, if known
 * @param contacts how they can be reached
 * @param channel 投诉渠道
 * @param content the matter
 * @param category kind of complaint, once classified: what the analysis panel counts by
 * @param assignment 投诉分配: department and person
 * @param assignedAt when it came into these hands
 * @param status 处理进度: which step
 * @param progress what was done so far, in time order, over all cycles
 * @param remedy 解决方案: what, agreed or not, when expected
 * @param execution when it was carried out, with what effect
 * @param satisfaction 客户反馈
 * @param feedback in the complainant's words
 */
public record ClosedLoopTable(
        String number,
        Instant date,
        @Nullable Text customer,
        List<Text> contacts,
        Channel channel,
        Text content,
        @Nullable Category category,
        Assignment assignment,
        @Nullable Instant assignedAt,
        Status status,
        List<Entry> progress,
        @Nullable Remedy remedy,
        @Nullable Entry execution,
        @Nullable Satisfaction satisfaction,
        @Nullable Text feedback) {

    /**
     * Copies the lists.
     *
     * @param number 投诉编号
     * @param date receipt
     * @param customer the complainant's name
     * @param contacts how they can be reached
     * @param channel 投诉渠道
     * @param content the matter
     * @param category kind of complaint
     * @param assignment 投诉分配
     * @param assignedAt when it came into these hands
     * @param status 处理进度
     * @param progress what was done so far
     * @param remedy 解决方案
     * @param execution when it was carried out
     * @param satisfaction 客户反馈
     * @param feedback in the complainant's words
     */
    public ClosedLoopTable {
        contacts = List.copyOf(contacts);
        progress = List.copyOf(progress);
    }

    /**
     * The table as text.
     *
     * @param locale English or Chinese
     * @param zone in which times are shown
     * @return lines ended by {@code \n}
     */
    public String text(Locale locale, ZoneId zone) {
        SheetText sheet = new SheetText(locale, zone, "table");
        sheet.line("number", number).time("date", date).line("customer", customer);
        sheet.texts("contact", contacts)
                .code("channel", "channel", channel.code())
                .line("content", content);
        sheet.line("category", category == null ? null : category.path());
        sheet.assignment(assignment).time("assigned-at", assignedAt);
        sheet.code("status", "status", status.code()).entries("progress", progress);
        sheet.remedy(remedy).entries("execution", execution == null ? List.of() : List.of(execution));
        return sheet.satisfaction(satisfaction).line("feedback", feedback).end();
    }
}
