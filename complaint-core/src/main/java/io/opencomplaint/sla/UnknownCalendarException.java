package io.opencomplaint.sla;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.model.ComplaintId;

/** The host's choice of a calendar names one that the service levels do not have. */
public final class UnknownCalendarException extends ComplaintException {

    private static final long serialVersionUID = 1L;

    /**
     * No such calendar.
     *
     * @param calendar the id that was chosen; empty when none was and no rule is for the complaint
     * @param complaint for which complaint
     */
    public UnknownCalendarException(String calendar, ComplaintId complaint) {
        super(
                "unknown-calendar",
                "The service levels have no calendar " + (calendar.isEmpty() ? "for this complaint" : calendar)
                        + "; add it by calendar(…), or choose another one: " + complaint);
    }

    /**
     * The host's choice failed.
     *
     * @param complaint for which complaint
     * @param cause what it failed with
     */
    public UnknownCalendarException(ComplaintId complaint, RuntimeException cause) {
        super("unknown-calendar", "The host's choosing(…) of a calendar failed; see the cause: " + complaint, cause);
    }
}
