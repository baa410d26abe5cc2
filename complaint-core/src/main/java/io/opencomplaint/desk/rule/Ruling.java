package io.opencomplaint.desk.rule;

import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.CaseEvent;
import java.util.List;

/** What a rule says of an act. */
public sealed interface Ruling {

    /**
     * It happens.
     *
     * @param event what comes of it
     * @return the ruling
     */
    static Ruling of(CaseEvent event) {
        return new Event(event);
    }

    /**
     * Something stands against it.
     *
     * @param code what
     * @param detail what it hangs on; empty for none
     * @return the ruling
     */
    static Ruling refuse(RefusalCode code, String detail) {
        return new Objection(code, detail.isEmpty() ? List.of() : List.of(detail));
    }

    /**
     * This happens.
     *
     * @param event what comes of the act
     */
    record Event(CaseEvent event) implements Ruling {}

    /**
     * This stands against it.
     *
     * @param code what
     * @param details what it hangs on
     */
    record Objection(RefusalCode code, List<String> details) implements Ruling {}

    /**
     * A running number is needed first.
     *
     * @param series to reserve from
     */
    record NumberNeeded(String series) implements Ruling {}

    /** The history is needed first. */
    record HistoryNeeded() implements Ruling {}
}
