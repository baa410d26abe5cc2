package io.opencomplaint.event;

import java.util.Objects;

/**
 * Running clocks were computed anew, after a change of calendar or policy 期限重算. The clocks are beside the event.
 *
 * @param calendars ids and versions of the calendars that hold from now on, joined by commas
 */
public record DeadlinesRecomputed(String calendars) implements CaseEvent {
    /**
     * Refuses missing facts.
     *
     * @param calendars ids and versions of the calendars that hold from now on, joined by commas
     */
    public DeadlinesRecomputed {
        Objects.requireNonNull(calendars, "calendars");
    }
}
