package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.SortOrder;
import java.sql.SQLException;
import java.util.List;

/**
 * The statement that reads a page: one reading or, of several phases by time of receipt, one for each, put together in order. Each
 * of these ends when the page is full; asked for all phases at once, databases put in order whatever is in them, or pass over what
 * is in others. Lives within one call.
 */
final class Searching {

    private final SqlDialect dialect;
    private final List<Reading> readings;
    private final long limit;

    Searching(SqlDialect dialect, Tenant tenant, Criteria criteria, PageRequest request, long limit) {
        this.dialect = dialect;
        Reading whole = new Reading(dialect, tenant, criteria, request);
        boolean apart = criteria.phases().size() > 1 && request.order() != SortOrder.DUE_FIRST && !whole.isLed();
        readings = apart
                ? criteria.phases().stream()
                        .sorted()
                        .map(phase -> new Reading(dialect, tenant, criteria.phases(phase), request))
                        .toList()
                : List.of(whole);
        this.limit = limit;
    }

    String sql(ComplaintSql sql) {
        Reading first = readings.get(0);
        if (readings.size() == 1) {
            return part(sql, first);
        }
        StringBuilder parts = new StringBuilder();
        for (Reading reading : readings) {
            parts.append(parts.isEmpty() ? "(" : "UNION ALL (")
                    .append(part(sql, reading))
                    .append(")\n");
        }
        return sql.selectFrom.replace("${parts}", parts) + first.order() + "\n" + dialect.limit();
    }

    private String part(ComplaintSql sql, Reading reading) {
        return sql.select + reading.sql() + "\n" + dialect.limit();
    }

    void bind(Parameters to) throws SQLException {
        for (Reading reading : readings) {
            reading.bind(to);
            to.number(limit);
        }
        if (readings.size() > 1) {
            to.number(limit);
        }
    }
}
