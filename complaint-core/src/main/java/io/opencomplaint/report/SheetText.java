package io.opencomplaint.report;

import io.opencomplaint.label.Labels;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Assignment;
import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Remedy;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.Satisfaction;
import io.opencomplaint.model.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a sheet as text: a title, then a line a field, a numbered line an entry. */
final class SheetText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final StringBuilder text = new StringBuilder();
    private final Labels labels;
    private final DateTimeFormatter time;
    private final EntryWords words;

    SheetText(Locale locale, ZoneId zone, String sheet) {
        labels = Labels.in(locale);
        time = TIME.withZone(zone);
        words = new EntryWords(labels, time);
        text.append(labels.of("sheet", sheet)).append('\n');
    }

    SheetText line(String field, @Nullable String value) {
        String printed = value == null ? "" : PrintedText.of(value);
        text.append(labels.of("field", field)).append(labels.of("list", "colon"));
        text.append(printed.isEmpty() ? labels.of("list", "none") : printed).append('\n');
        return this;
    }

    SheetText line(String field, @Nullable Text value) {
        return line(field, words.text(value));
    }

    SheetText time(String field, @Nullable Instant value) {
        return line(field, value == null ? null : time.format(value));
    }

    SheetText texts(String field, List<Text> values) {
        return line(
                field, values.stream().map(words::text).collect(Collectors.joining(labels.of("list", "separator"))));
    }

    SheetText code(String field, String family, String code) {
        return line(field, labels.of(family, code));
    }

    SheetText name(String field, @Nullable Enum<?> value) {
        return line(field, value == null ? null : labels.of(value));
    }

    SheetText entries(String field, List<Entry> entries) {
        return numbered(field, entries.stream().map(words::entry).toList());
    }

    SheetText files(List<Attachment> files) {
        return numbered("files", files.stream().map(words::file).toList());
    }

    private SheetText numbered(String field, List<String> lines) {
        if (lines.isEmpty()) {
            return line(field, (String) null);
        }
        text.append(labels.of("field", field))
                .append(labels.of("list", "colon").stripTrailing())
                .append('\n');
        for (int i = 0; i < lines.size(); i++) {
            text.append("  ").append(i + 1).append(". ");
            text.append(PrintedText.of(lines.get(i))).append('\n');
        }
        return this;
    }

    SheetText stage(String stage, @Nullable Entry entry) {
        return stageLine(stage, entry == null ? null : words.entry(entry));
    }

    SheetText confirmation(@Nullable Entry entry, @Nullable Satisfaction satisfaction) {
        String said = entry == null || satisfaction == null ? null : words.answer(entry, satisfaction);
        return stageLine("customer-confirmed", said);
    }

    private SheetText stageLine(String stage, @Nullable String said) {
        text.append(labels.of("tracking-stage", stage)).append(labels.of("list", "colon"));
        text.append(said == null ? labels.of("list", "none") : PrintedText.of(said))
                .append('\n');
        return this;
    }

    SheetText assignment(Assignment assignment) {
        Assignee assignee = assignment.assignee();
        line("unit", assignee == null ? null : assignee.unit());
        return line("handler", assignee == null ? null : assignee.handler());
    }

    SheetText remedy(@Nullable Remedy remedy) {
        if (remedy == null) {
            return line("solution", (String) null);
        }
        Resolution resolution = remedy.resolution();
        line("solution", words.joined(labels.of(resolution.kind()), resolution.description()));
        if (resolution.amount() != null) {
            line("amount", resolution.amount().toString());
        }
        if (resolution.expectedOn() != null) {
            line("expected-on", resolution.expectedOn().toString());
        }
        return line("solution-state", labels.of(remedy.state()));
    }

    SheetText satisfaction(@Nullable Satisfaction satisfaction) {
        return line("satisfaction", satisfaction == null ? null : words.satisfaction(satisfaction));
    }

    String end() {
        return text.toString();
    }
}
