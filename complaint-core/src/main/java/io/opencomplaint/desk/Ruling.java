package io.opencomplaint.desk;

import io.opencomplaint.event.CaseEvent;
import java.util.List;

/** What a rule says. */
sealed interface Ruling {

    static Ruling of(CaseEvent event) {
        return new Event(event);
    }

    static Ruling refuse(RefusalCode code, String detail) {
        return new Objection(code, detail.isEmpty() ? List.of() : List.of(detail));
    }

    /** This happens. */
    record Event(CaseEvent event) implements Ruling {}

    /** This stands against it. */
    record Objection(RefusalCode code, List<String> details) implements Ruling {}

    /** This is needed first. */
    record NumberNeeded(String series) implements Ruling {}

    /** The history is needed first. */
    record HistoryNeeded() implements Ruling {}
}
