package io.opencomplaint.examples.documents.disp;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The six months that a return is about: the halves of the firm's accounting year, whenever that begins.
 *
 * @param first its first day
 */
public record HalfYear(LocalDate first) {

    private static final int MONTHS = 6;

    /**
     * Its last day.
     *
     * @return six months on, less a day
     */
    public LocalDate last() {
        return first.plusMonths(MONTHS).minusDays(1);
    }

    Instant start(ZoneId zone) {
        return first.atStartOfDay(zone).toInstant();
    }

    /** The first instant after it. */
    Instant end(ZoneId zone) {
        return first.plusMonths(MONTHS).atStartOfDay(zone).toInstant();
    }
}
