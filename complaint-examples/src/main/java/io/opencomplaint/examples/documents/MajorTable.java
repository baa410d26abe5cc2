package io.opencomplaint.examples.documents;

import io.opencomplaint.model.Category;
import io.opencomplaint.report.Entry;
import io.opencomplaint.report.statistics.MajorCase;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The major cases with their causes, what the investigation found and what is to be learnt 重大、热点及难点投诉 (S6: case, analysis, lesson).
 */
public final class MajorTable {

    private MajorTable() {}

    /**
     * The table.
     *
     * @param wording in which language and zone
     * @return its columns
     */
    public static Table<MajorCase> in(Wording wording) {
        return new Table<>(
                wording.of("sheet.majors"),
                wording.of("title.majors"),
                List.of(
                        new Column<>(wording.field("number"), 16, major -> Cell.words(major.label())),
                        new Column<>(wording.of("column.received"), 11, major -> new Cell.Day(major.receivedOn())),
                        new Column<>(wording.field("category"), 22, major -> category(major.category())),
                        new Column<>(wording.of("column.grounds"), 16, major -> lines(major.grounds())),
                        new Column<>(wording.field("content"), 30, major -> wording.text(major.subject())),
                        new Column<>(wording.of("column.causes"), 22, MajorTable::causes),
                        new Column<>(wording.of("column.analysis"), 40, major -> entries(wording, major.findings())),
                        new Column<>(wording.of("column.lesson"), 40, major -> entries(wording, major.lessons()))),
                true);
    }

    private static Cell category(@Nullable Category category) {
        return category == null ? Cell.NOTHING : Cell.words(String.join(" / ", category.steps()));
    }

    private static Cell causes(MajorCase major) {
        return lines(major.causes().stream()
                .map(cause -> String.join(" / ", cause.steps()))
                .toList());
    }

    private static Cell entries(Wording wording, List<Entry> entries) {
        return lines(entries.stream().map(wording::entry).toList());
    }

    private static Cell lines(List<String> lines) {
        return Cell.words(lines.stream().collect(Collectors.joining("\n")));
    }
}
