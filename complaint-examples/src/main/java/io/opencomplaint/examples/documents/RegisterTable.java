package io.opencomplaint.examples.documents;

import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.report.Entry;
import io.opencomplaint.report.RegisterRow;
import io.opencomplaint.spi.Criteria;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The register 客户投诉处理情况记录 (S4): number, date, customer, content | date and way of handling | date of the result, result,
 * satisfaction. Where several things were done, the date is that of the last, and each stands on a line with its own.
 */
public final class RegisterTable {

    private RegisterTable() {}

    /**
     * The table.
     *
     * @param wording in which language and zone
     * @return its columns
     */
    public static Table<RegisterRow> in(Wording wording) {
        return new Table<>(
                wording.of("sheet.register"),
                wording.labels().of("sheet", "register"),
                List.of(
                        new Column<>(wording.field("number"), 14, row -> Cell.words(row.number())),
                        new Column<>(wording.field("date"), 11, row -> wording.day(row.date())),
                        new Column<>(wording.field("customer"), 14, row -> wording.text(row.customer())),
                        new Column<>(wording.field("content"), 40, row -> wording.text(row.content())),
                        new Column<>(wording.of("column.handled-on"), 11, row -> lastDay(wording, row.handling())),
                        new Column<>(wording.field("handling"), 32, row -> handling(wording, row.handling())),
                        new Column<>(wording.of("column.result-on"), 11, row -> resultDay(wording, row)),
                        new Column<>(wording.field("result"), 32, row -> result(wording, row)),
                        new Column<>(wording.field("satisfaction"), 13, row -> satisfaction(wording, row))),
                true);
    }

    /**
     * The rows, made one after the other.
     *
     * @param desk whose register
     * @param criteria which complaints
     * @return in the order of receipt
     */
    public static Iterator<RegisterRow> rows(ComplaintDesk desk, Criteria criteria) {
        return Pages.of(desk, criteria, complaint -> desk.file(complaint.id()).registerRow());
    }

    private static Cell lastDay(Wording wording, List<Entry> entries) {
        return entries.isEmpty()
                ? Cell.NOTHING
                : wording.day(entries.get(entries.size() - 1).at());
    }

    private static Cell handling(Wording wording, List<Entry> entries) {
        if (entries.size() == 1) {
            return Cell.words(wording.entry(entries.get(0)));
        }
        return Cell.words(entries.stream()
                .map(entry -> entry.at().atZone(wording.zone()).toLocalDate() + " " + wording.entry(entry))
                .collect(Collectors.joining("\n")));
    }

    private static Cell resultDay(Wording wording, RegisterRow row) {
        return row.result() == null ? Cell.NOTHING : wording.day(row.result().at());
    }

    private static Cell result(Wording wording, RegisterRow row) {
        return row.result() == null ? Cell.NOTHING : Cell.words(wording.entry(row.result()));
    }

    private static Cell satisfaction(Wording wording, RegisterRow row) {
        return row.satisfaction() == null ? Cell.NOTHING : Cell.words(wording.satisfaction(row.satisfaction()));
    }
}
