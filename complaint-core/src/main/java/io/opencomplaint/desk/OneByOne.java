package io.opencomplaint.desk;

import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.report.statistics.CellSums;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Cursor;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.function.Consumer;

/** Counts the complaints of a tenant by reading all that meet some criteria, page by page. */
record OneByOne(DeskTools tools, Tenant tenant) {

    private static final int PAGE = 1_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");
    /** What an axis needs for some months. */
    CellSums of(Axis axis, YearMonth from, YearMonth to) {
        LocalDate first = from.atDay(1);
        LocalDate last = to.atEndOfMonth();
        if (isBeforeAll(last)) {
            return new CellSums(tools.policy().zone());
        }
        return of(
                axis == Axis.CLOSING
                        ? Criteria.any().closed(span(first, last))
                        : Criteria.any().received(first, last));
    }

    /** Criteria begin with the first day that a store keeps, and would find what was received on it. */
    static boolean isBeforeAll(LocalDate last) {
        return last.isBefore(FIRST_DAY);
    }

    CellSums of(Criteria criteria) {
        CellSums counted = new CellSums(tools.policy().zone());
        each(criteria, counted::add);
        return counted;
    }

    /** The oldest first. */
    void each(Criteria criteria, Consumer<Complaint> consumer) {
        PageRequest request = PageRequest.first(PAGE);
        while (true) {
            Page<Complaint> page = tools.store().search(tenant, criteria, request);
            page.items().forEach(consumer);
            Cursor next = page.next();
            if (next == null) {
                return;
            }
            request = request.after(ReadablePages.onward(next, request.after()));
        }
    }

    /**
     * From the beginning of a day to the end of another, however long they are there; no store keeps what lies outside the years 1
     * to 9999.
     */
    Span span(LocalDate first, LocalDate last) {
        ZoneId zone = tools.policy().zone();
        Instant start = first.atStartOfDay(zone).toInstant();
        Instant end = last.plusDays(1).atStartOfDay(zone).toInstant();
        return Span.between(start.isBefore(EARLIEST) ? EARLIEST : start, end.isAfter(LATEST) ? LATEST : end);
    }
}
