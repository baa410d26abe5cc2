package io.opencomplaint.report;

import io.opencomplaint.model.Satisfaction;
import io.opencomplaint.model.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register 客户投诉处理情况记录 (S4). Handling, result and satisfaction are those of the current cycle, since the
 * case was last reopened; a complainant who was not satisfied stays so until asked again.
 *
 * @param number 投诉编号, for example C001; the id while there is none
 * @param date 投诉日期
 * @param customer 客户姓名, if known
 * @param content 投诉内容
 * @param handling 处理日期 and 处理方式: what was resolved and what else was done
 * @param result 处理日期 and 处理结果: that it was refused or withdrawn, else what was carried out, else what was answered;
 *     {@code null} while there is nothing
 * @param satisfaction the complainant's word, once asked
 */
public record RegisterRow(
        String number,
        Instant date,
        @Nullable Text customer,
        Text content,
        List<Entry> handling,
        @Nullable Entry result,
        @Nullable Satisfaction satisfaction) {

    /**
     * Copies the list.
     *
     * @param number 投诉编号
     * @param date 投诉日期
     * @param customer 客户姓名
     * @param content 投诉内容
     * @param handling 处理日期 and 处理方式
     * @param result 处理日期 and 处理结果
     * @param satisfaction the complainant's word
     */
    public RegisterRow {
        handling = List.copyOf(handling);
    }

    /**
     * The row as text, one line a column.
     *
     * @param locale English or Chinese
     * @param zone in which times are shown
     * @return lines ended by {@code \n}
     */
    public String text(Locale locale, ZoneId zone) {
        SheetText sheet = new SheetText(locale, zone, "register");
        sheet.line("number", number).time("date", date).line("customer", customer);
        sheet.line("content", content).entries("handling", handling);
        sheet.entries("result", result == null ? List.of() : List.of(result));
        return sheet.satisfaction(satisfaction).end();
    }
}
