package io.opencomplaint.desk;

import io.opencomplaint.event.CaseEvent;

/** What a rule says. */
sealed interface Ruling {

    static Ruling of(CaseEvent event) {
        return new Event(event);
    }

    static Ruling refuse(RefusalCode code, String detail) {
        return new Objection(code, detail);
    }

    /** This happens. */
    record Event(CaseEvent event) implements Ruling {}

    /** This stands against it. */
    record Objection(RefusalCode code, String detail) implements Ruling {}

    /** This is needed first. */
    record NumberNeeded(String series) implements Ruling {}
}
