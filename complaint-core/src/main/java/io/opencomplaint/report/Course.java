package io.opencomplaint.report;

import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.Closed;
import io.opencomplaint.event.EntryAdded;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.Refused;
import io.opencomplaint.event.ResolutionExecuted;
import io.opencomplaint.event.ResolutionProposed;
import io.opencomplaint.event.SatisfactionConfirmed;
import io.opencomplaint.event.Withdrawn;
import io.opencomplaint.model.EntryKind;
import io.opencomplaint.model.Satisfaction;
import io.opencomplaint.model.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened 经过, in order: over all of a case, or in its current cycle. */
record Course(List<Happened<?>> events) {

    /** What came after the current cycle began; everything in the first one. */
    Course currentCycle() {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i).event().beginsCycle()) {
                return new Course(events.subList(i + 1, events.size()));
            }
        }
        return this;
    }

    /** All events of a type. */
    <E extends CaseEvent> Stream<Happened<E>> all(Class<E> type) {
        return events.stream()
                .filter(happened -> type.isInstance(happened.event()))
                .map(happened -> new Happened<>(happened.recording(), type.cast(happened.event())));
    }

    /** The last event of a type. */
    <E extends CaseEvent> Optional<Happened<E>> last(Class<E> type) {
        return all(type).reduce((earlier, later) -> later);
    }

    /** The last event of a type as an entry with its words. */
    <E extends CaseEvent> @Nullable Entry lastEntry(Class<E> type, Function<E, @Nullable Text> words) {
        return last(type)
                .map(happened -> happened.entry(words.apply(happened.event())))
                .orElse(null);
    }

    /** What was put on record, of one kind. */
    List<Entry> entries(EntryKind kind) {
        return all(EntryAdded.class)
                .filter(happened -> happened.event().kind() == kind)
                .map(happened -> happened.entry(happened.event().text()))
                .toList();
    }

    /** What was resolved and what else was done, in time order. */
    List<Entry> measures() {
        Stream<Entry> resolutions = all(ResolutionProposed.class)
                .map(proposed -> proposed.entry(proposed.event().resolution().description()));
        return Stream.concat(resolutions, entries(EntryKind.MEASURE).stream())
                .sorted(Comparator.comparing(Entry::at))
                .toList();
    }

    @Nullable
    Entry execution() {
        return lastEntry(ResolutionExecuted.class, ResolutionExecuted::text);
    }

    /** How it ended without a result: refused or withdrawn. */
    @Nullable
    Entry brokenOff() {
        Entry end = end();
        return end == null || end.type() == EventType.CLOSED ? null : end;
    }

    /** How it ended: closed, refused or withdrawn. */
    @Nullable
    Entry end() {
        return events.stream()
                .flatMap(happened -> ending(happened).stream())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static Optional<Entry> ending(Happened<?> happened) {
        if (happened.event() instanceof Refused refused) {
            return Optional.of(happened.entry(refused.text()));
        }
        if (happened.event() instanceof Withdrawn withdrawn) {
            return Optional.of(happened.entry(withdrawn.text()));
        }
        return happened.event() instanceof Closed closed
                ? Optional.of(happened.entry(closed.text()))
                : Optional.empty();
    }

    /** The complainant's last word on the result. */
    @Nullable
    Satisfaction satisfaction() {
        return last(SatisfactionConfirmed.class)
                .map(confirmed -> confirmed.event().satisfaction())
                .orElse(null);
    }
}
