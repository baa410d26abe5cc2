package io.opencomplaint.examples.documents;

import io.opencomplaint.label.Labels;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.Satisfaction;
import io.opencomplaint.model.Text;
import io.opencomplaint.report.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of documents in one language 文档用语, the library's own where it has them, and the zone in which times are shown.
 * Chinese for every Chinese locale, English for all others. Immutable.
 *
 * @param labels the library's words
 * @param own the words that only documents need
 * @param zone the reader's
 */
public record Wording(Labels labels, ResourceBundle own, ZoneId zone) {

    /**
     * The words for a reader.
     *
     * @param locale English or Chinese
     * @param zone in which times are shown
     * @return the words
     */
    public static Wording in(Locale locale, ZoneId zone) {
        Labels labels = Labels.in(locale);
        Locale bundle = labels.language().equals(Locale.CHINESE) ? Locale.CHINESE : Locale.ROOT;
        String name = Wording.class.getPackageName() + ".words";
        return new Wording(labels, ResourceBundle.getBundle(name, bundle), zone);
    }

    /**
     * Words that only documents need.
     *
     * @param key of the words
     * @return the words
     */
    public String of(String key) {
        return own.getString(key);
    }

    /**
     * Words with values in them.
     *
     * @param key of a pattern as {@link String#format} takes it
     * @param values to fill in
     * @return the words
     */
    public String of(String key, Object... values) {
        return String.format(labels.language(), own.getString(key), values);
    }

    /**
     * The library's name of a field of a form.
     *
     * @param code of the field
     * @return its name
     */
    public String field(String code) {
        return labels.of("field", code);
    }

    /**
     * The library's name of a measure, an axis or any other constant, as the title of a column.
     *
     * @param constant of the library
     * @return its name with a capital
     */
    public String title(Enum<?> constant) {
        String name = labels.of(constant);
        return name.substring(0, 1).toUpperCase(labels.language()) + name.substring(1);
    }

    /**
     * A day and time in the reader's zone.
     *
     * @param instant may be missing
     * @return the cell
     */
    public Cell moment(@Nullable Instant instant) {
        return instant == null ? Cell.NOTHING : new Cell.Moment(LocalDateTime.ofInstant(instant, zone));
    }

    /**
     * A day in the reader's zone.
     *
     * @param instant may be missing
     * @return the cell
     */
    public Cell day(@Nullable Instant instant) {
        return instant == null ? Cell.NOTHING : new Cell.Day(LocalDate.ofInstant(instant, zone));
    }

    /**
     * A text of a complaint.
     *
     * @param text may be missing, then the cell is empty; one that was erased says so
     * @return the cell
     */
    public Cell text(@Nullable Text text) {
        return text == null ? Cell.NOTHING : Cell.words(text.orElse(erased()));
    }

    /**
     * Several texts of a complaint.
     *
     * @param texts in order
     * @return the cell
     */
    public Cell texts(List<Text> texts) {
        return Cell.words(texts.stream()
                .map(text -> text.orElse(erased()))
                .collect(Collectors.joining(labels.of("list", "separator"))));
    }

    /**
     * What an entry holds: first what is known by its kind, then the words, which may be missing.
     *
     * @param entry any
     * @return in the reader's language
     */
    public String entry(Entry entry) {
        Resolution resolution = entry.resolution();
        if (resolution != null) {
            String kind = labels.of(resolution.kind());
            return joined(resolution.amount() == null ? kind : kind + " " + resolution.amount(), entry.text());
        }
        if (entry.refusal() != null) {
            return joined(
                    labels.of(entry.type()) + labels.of("list", "colon") + labels.of(entry.refusal()), entry.text());
        }
        return switch (entry.type()) {
            case WITHDRAWN, CLOSED -> joined(labels.of(entry.type()), entry.text());
            default ->
                entry.text() == null ? labels.of("list", "none") : entry.text().orElse(erased());
        };
    }

    /**
     * What the complainant says of the result.
     *
     * @param satisfaction once asked
     * @return for example {@code satisfied (5/5)}
     */
    public String satisfaction(Satisfaction satisfaction) {
        String word = labels.of("satisfaction", satisfaction.satisfied() ? "yes" : "no");
        return satisfaction.score() == null ? word : word + " (" + satisfaction.score() + "/5)";
    }

    /**
     * What is known, and words where there are any.
     *
     * @param known in the reader's language
     * @param words may be missing
     * @return both
     */
    public String joined(String known, @Nullable Text words) {
        return words == null ? known : known + labels.of("list", "colon") + words.orElse(erased());
    }

    private String erased() {
        return labels.of("list", "erased");
    }
}
