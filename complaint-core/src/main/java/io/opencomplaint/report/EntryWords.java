package io.opencomplaint.report;

import io.opencomplaint.event.EventType;
import io.opencomplaint.label.Labels;
import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.Satisfaction;
import io.opencomplaint.model.Text;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Says in the reader's language what an entry holds: first what is known by its kind, then the words. */
record EntryWords(Labels labels, DateTimeFormatter time) {

    /** Time, person and what happened. */
    String entry(Entry entry) {
        return headed(entry, what(entry));
    }

    /** Time, person and what the customer said. */
    String answer(Entry entry, Satisfaction satisfaction) {
        return headed(entry, joined(satisfaction(satisfaction), entry.text()));
    }

    /** Where it is, what it is, how large it is. */
    String file(Attachment file) {
        return text(file.reference()) + "  " + file.mediaType() + "  " + file.size() + labels.of("list", "bytes");
    }

    String satisfaction(Satisfaction satisfaction) {
        String word = labels.of("satisfaction", satisfaction.satisfied() ? "yes" : "no");
        return satisfaction.score() == null ? word : word + " (" + satisfaction.score() + "/5)";
    }

    String text(@Nullable Text value) {
        return value == null ? labels.of("list", "none") : value.orElse(labels.of("list", "erased"));
    }

    /** A known part, and words where there are any. */
    String joined(String known, @Nullable Text words) {
        return words == null ? known : known + labels.of("list", "colon") + text(words);
    }

    private String headed(Entry entry, String what) {
        return time.format(entry.at()) + "  " + entry.person() + "  " + what;
    }

    private String what(Entry entry) {
        if (entry.resolution() != null) {
            return joined(resolution(entry.resolution()), entry.text());
        }
        if (entry.refusal() != null) {
            String refused = labels.of(entry.type()) + labels.of("list", "colon") + labels.of(entry.refusal());
            return joined(refused, entry.text());
        }
        return entry.type() == EventType.WITHDRAWN ? joined(labels.of(entry.type()), entry.text()) : text(entry.text());
    }

    private String resolution(Resolution resolution) {
        String kind = labels.of(resolution.kind());
        return resolution.amount() == null ? kind : kind + " " + resolution.amount();
    }
}
