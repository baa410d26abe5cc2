package io.opencomplaint.report;

import io.opencomplaint.label.Labels;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Assignment;
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

    SheetText(Locale locale, ZoneId zone, String sheet) {
        labels = Labels.in(locale);
        time = TIME.withZone(zone);
        text.append(labels.of("sheet", sheet)).append('\n');
    }

    SheetText line(String field, @Nullable String value) {
        String printed = value == null ? "" : PrintedText.of(value);
        text.append(labels.of("field", field)).append(labels.of("list", "colon"));
        text.append(printed.isEmpty() ? labels.of("list", "none") : printed).append('\n');
        return this;
    }

    SheetText line(String field, @Nullable Text value) {
        return line(field, show(value));
    }

    SheetText time(String field, @Nullable Instant value) {
        return line(field, value == null ? null : time.format(value));
    }

    SheetText texts(String field, List<Text> values) {
        return line(field, values.stream().map(this::show).collect(Collectors.joining(labels.of("list", "separator"))));
    }

    SheetText code(String field, String family, String code) {
        return line(field, labels.of(family, code));
    }

    SheetText name(String field, @Nullable Enum<?> value) {
        return line(field, value == null ? null : labels.of(value));
    }

    SheetText entries(String field, List<Entry> entries) {
        if (entries.isEmpty()) {
            return line(field, (String) null);
        }
        text.append(labels.of("field", field))
                .append(labels.of("list", "colon").stripTrailing())
                .append('\n');
        for (int i = 0; i < entries.size(); i++) {
            text.append("  ")
                    .append(i + 1)
                    .append(". ")
                    .append(PrintedText.of(show(entries.get(i))))
                    .append('\n');
        }
        return this;
    }

    SheetText stage(String stage, @Nullable Entry entry) {
        text.append(labels.of("tracking-stage", stage)).append(labels.of("list", "colon"));
        text.append(entry == null ? labels.of("list", "none") : PrintedText.of(show(entry)))
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
        line("solution", labels.of(resolution.kind()) + labels.of("list", "colon") + show(resolution.description()));
        if (resolution.amount() != null) {
            line("amount", resolution.amount().toString());
        }
        if (resolution.expectedOn() != null) {
            line("expected-on", resolution.expectedOn().toString());
        }
        return line("solution-state", labels.of(remedy.state()));
    }

    SheetText satisfaction(@Nullable Satisfaction satisfaction) {
        if (satisfaction == null) {
            return line("satisfaction", (String) null);
        }
        String word = labels.of("satisfaction", satisfaction.satisfied() ? "yes" : "no");
        return line("satisfaction", satisfaction.score() == null ? word : word + " (" + satisfaction.score() + "/5)");
    }

    String end() {
        return text.toString();
    }

    private String show(Entry entry) {
        return time.format(entry.at()) + "  " + entry.person() + "  " + show(entry.text());
    }

    private String show(@Nullable Text value) {
        return value == null ? labels.of("list", "none") : value.orElse(labels.of("list", "erased"));
    }
}
