package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.Category;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Cursor;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The WHERE clause of a search: conditions joined by AND, with what is bound to each. Lives within one call. */
final class Conditions {

    private interface Binding {
        void bind(Parameters to) throws SQLException;
    }

    /** Not the backslash: MySQL and MariaDB read that one as an escape of the literal itself. */
    private static final String ESCAPE = "!";

    /** The earliest time that an act can have. */
    private static final Instant BEGINNING = Instant.parse("0001-01-01T00:00:00Z");

    private final StringBuilder sql = new StringBuilder("WHERE tenant = ?");
    private final List<Binding> bindings = new ArrayList<>();

    /** Columns of fixed value that stand before the place in the index that serves the search. */
    private String fixed = "tenant, ";

    Conditions(Tenant tenant, Criteria criteria) {
        bindings.add(to -> to.string(tenant.code()));
        equal("channel", criteria.channel() == null ? null : criteria.channel().code());
        days(criteria);
        // From the condition that many meet to the one that few meet, since the last one decides about the index.
        phases(criteria);
        category(criteria);
        unit(criteria);
        unique(criteria);
    }

    /** The first condition says no more than the second, to databases that take only plain ones to an index. */
    void after(Cursor cursor) {
        and("received_at >= ?", to -> to.instant(cursor.receivedAt()));
        and("(received_at, id) > (?, ?)", to -> to.instant(cursor.receivedAt())
                .string(cursor.id().value()));
    }

    /** Says nothing new, but leads H2 to the index in whose order the page is read, as it is led on the later pages. */
    void fromTheBeginning() {
        if (!fixed.isEmpty()) {
            and("received_at >= ?", to -> to.instant(BEGINNING));
        }
    }

    String sql() {
        return sql.toString();
    }

    /**
     * By time of receipt, then id. The fixed columns change nothing in that, but H2 reads in the order of an index only
     * when told all of its columns, and prefers an index that saves the sorting to one that leads to a single row.
     */
    String order() {
        return "\nORDER BY " + fixed + "received_at, id";
    }

    void bind(Parameters to) throws SQLException {
        for (Binding binding : bindings) {
            binding.bind(to);
        }
    }

    private void unique(Criteria criteria) {
        ExternalReference reference = criteria.reference();
        if (reference != null) {
            equal("reference_source", reference.source());
            equal("reference_value", reference.value());
            fixed = "";
        }
        if (criteria.number() != null) {
            equal("number", criteria.number());
            fixed = "";
        }
    }

    private void unit(Criteria criteria) {
        if (criteria.unit() != null) {
            equal("unit", criteria.unit());
            fixed = "tenant, unit, ";
        }
    }

    private void phases(Criteria criteria) {
        if (criteria.phases().size() == 1) {
            equal("phase", criteria.phases().iterator().next().name());
            fixed = "tenant, phase, ";
        } else if (!criteria.phases().isEmpty()) {
            others(EnumSet.complementOf(EnumSet.copyOf(criteria.phases())));
        }
    }

    /** As what it is not: IN would lead H2 to the index on the phase, and then to sort all that it finds there. */
    private void others(Set<Phase> phases) {
        if (!phases.isEmpty()) {
            and("phase NOT IN (" + "?, ".repeat(phases.size() - 1) + "?)", to -> {
                for (Phase phase : phases) {
                    to.name(phase);
                }
            });
        }
    }

    /** The first step by equality, which an index serves; the rest of a deeper path as a prefix. */
    private void category(Criteria criteria) {
        Category within = criteria.within();
        if (within == null) {
            return;
        }
        equal("category_top", within.top().path());
        fixed = "tenant, category_top, ";
        if (within.steps().size() > 1) {
            String path = within.path();
            and("(category = ? OR category LIKE ? ESCAPE '" + ESCAPE + "')", to -> to.string(path)
                    .string(literally(path) + "/%"));
        }
    }

    private void days(Criteria criteria) {
        if (criteria.receivedFrom() != null) {
            and("received_on >= ?", to -> to.day(criteria.receivedFrom()));
        }
        if (criteria.receivedTo() != null) {
            and("received_on <= ?", to -> to.day(criteria.receivedTo()));
        }
    }

    private void equal(String column, @Nullable String value) {
        if (value != null) {
            and(column + " = ?", to -> to.string(value));
        }
    }

    private void and(String condition, Binding binding) {
        sql.append("\nAND ").append(condition);
        bindings.add(binding);
    }

    private static String literally(String value) {
        return value.replace(ESCAPE, ESCAPE + ESCAPE).replace("%", ESCAPE + "%").replace("_", ESCAPE + "_");
    }
}
