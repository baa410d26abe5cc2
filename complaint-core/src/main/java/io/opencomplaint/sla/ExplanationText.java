package io.opencomplaint.sla;

import io.opencomplaint.label.Labels;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockResult;
import io.opencomplaint.model.Deadline;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts an explanation into words. */
final class ExplanationText {

    private final Labels labels;
    private final Locale locale;
    private final DateTimeFormatter time;

    private ExplanationText(Locale locale, ZoneId zone) {
        this.labels = Labels.in(locale);
        this.locale = locale;
        this.time =
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(zone);
    }

    static String of(DeadlineExplanation explanation, Locale locale) {
        return new ExplanationText(locale, explanation.zone()).lines(explanation);
    }

    private String lines(DeadlineExplanation explanation) {
        Clock clock = explanation.clock();
        List<String> lines = new ArrayList<>();
        lines.add(labels.sentence(
                "explain.target",
                labels.of("target", clock.target()),
                labels.of(clock.family()),
                Integer.toString(clock.cycle()),
                labels.of(clock.state())));
        lines.add(labels.sentence("explain.start", at(clock.startedAt()), labels.of(explanation.startEvent())));
        lines.add(labels.sentence(
                "explain.limit",
                clock.limit().text(locale),
                clock.calendar(),
                explanation.zone().getId()));
        explanation
                .days()
                .forEach(day -> lines.add(
                        labels.sentence("explain.day", day.date() + " " + day.text(locale), labels.of(day.kind()))));
        onTheWay(clock, lines);
        deadline(clock, lines);
        if (explanation.remaining() != null) {
            lines.add(remaining(explanation.remaining()));
        }
        return String.join("\n", lines) + "\n";
    }

    private void onTheWay(Clock clock, List<String> lines) {
        clock.pauses()
                .forEach(pause -> lines.add(
                        pause.to() == null
                                ? labels.sentence("explain.paused", at(pause.from()))
                                : labels.sentence("explain.pause", at(pause.from()), at(pause.to()))));
        clock.extensions()
                .forEach(extension -> lines.add(labels.sentence(
                        "explain.extension",
                        at(extension.grantedAt()),
                        extension.by().text(locale),
                        labels.of(extension.base()),
                        labels.of("extension-reason", extension.reason()))));
    }

    private void deadline(Clock clock, List<String> lines) {
        Deadline deadline = clock.deadline();
        if (deadline != null) {
            lines.add(labels.sentence("explain.due", at(deadline.due())));
            if (deadline.provisional()) {
                lines.add(labels.sentence("explain.provisional"));
            }
            if (deadline.retroactive()) {
                lines.add(labels.sentence("explain.retroactive"));
            }
        }
        ClockResult result = clock.result();
        if (result != null) {
            lines.add(labels.sentence("explain.ended", at(result.endedAt())));
            if (result.margin() != null) {
                lines.add(remaining(result.margin()));
            }
        }
    }

    private String remaining(Duration left) {
        return labels.sentence(left.isNegative() ? "explain.over" : "explain.left", duration(left.abs()));
    }

    private String at(Instant instant) {
        return time.format(instant);
    }

    private String duration(Duration span) {
        return span.compareTo(Duration.ofMinutes(1)) < 0
                ? labels.sentence("explain.short", Long.toString(span.toSeconds()))
                : labels.sentence("explain.span", Long.toString(span.toHours()), Long.toString(span.toMinutesPart()));
    }
}
