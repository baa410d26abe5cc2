package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Cursor;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.SortOrder;
import java.sql.SQLException;
import java.time.Instant;

/** How a page is read: conditions, place and order, in the direction that the request goes. Lives within one call. */
final class Reading {

    /** The earliest time that an act can have. */
    private static final Instant BEGINNING = Instant.parse("0001-01-01T00:00:00Z");

    private final Conditions conditions;
    private final String column;
    private final boolean descending;

    Reading(SqlDialect dialect, Tenant tenant, Criteria criteria, PageRequest request) {
        conditions = new Conditions(dialect, tenant, criteria);
        column = request.order() == SortOrder.DUE_FIRST ? "next_deadline" : "received_at";
        descending = (request.order() == SortOrder.NEWEST_FIRST) != (request.before() != null);
        Cursor place = request.after() == null ? request.before() : request.after();
        if (place != null) {
            beyond(place);
        } else if (!conditions.findsOne()) {
            fromTheBeginning();
        }
    }

    /**
     * By the instant, then id. The fixed columns change nothing in that, but H2 reads in the order of an index only
     * when told all of its columns, and prefers an index that saves the sorting to one that leads to a single row.
     */
    String sql() {
        String direction = descending ? " DESC" : "";
        return conditions.sql() + "\nORDER BY " + conditions.fixed(column) + column + direction + ", id" + direction;
    }

    /** For what was found in this order already. */
    String order() {
        String direction = descending ? " DESC" : "";
        return "ORDER BY " + column + direction + ", id" + direction;
    }

    /** Whether another condition than that of the phase leads to an index. */
    boolean isLed() {
        return conditions.isLed();
    }

    void bind(Parameters to) throws SQLException {
        conditions.bind(to);
    }

    /** The first condition says no more than the second, to databases that take only plain ones to an index. */
    private void beyond(Cursor place) {
        String sign = descending ? "<" : ">";
        conditions.and(column + " " + sign + "= ?", to -> to.instant(place.at()));
        conditions.and("(" + column + ", id) " + sign + " (?, ?)", to -> to.instant(place.at())
                .string(place.id().value()));
    }

    /**
     * Says nothing new of what a search can find, but leads H2 to the index in whose order the page is read, as it is led on the later
     * pages.
     */
    private void fromTheBeginning() {
        if (descending) {
            conditions.and(column + " <= ?", to -> to.instant(SortOrder.NEVER));
        } else {
            conditions.and(column + " >= ?", to -> to.instant(BEGINNING));
        }
    }
}
