package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.Category;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Tier;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Flag;
import io.opencomplaint.spi.SearchText;
import io.opencomplaint.spi.SortOrder;
import io.opencomplaint.spi.Span;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The WHERE clause of a search: conditions joined by AND, with what is bound to each. Lives within one call. */
final class Conditions {

    /** Binds what a condition asks for. */
    interface Binding {
        void bind(Parameters to) throws SQLException;
    }

    /** Not the backslash: MySQL and MariaDB read that one as an escape of the literal itself. */
    private static final String ESCAPE = "!";

    /** What leads to so few complaints that putting them in order costs less than reading others in order. */
    private static final Set<String> FEW = Set.of("unit", "handler", "respondent_key", "complainant_key");

    private final StringBuilder sql = new StringBuilder("WHERE tenant = ?");
    private final List<Binding> bindings = new ArrayList<>();

    /** Columns of fixed value that lead an index, the one that leads to the fewest complaints last. */
    private final List<String> leading = new ArrayList<>();

    private boolean findsOne;

    Conditions(SqlDialect dialect, Tenant tenant, Criteria criteria) {
        bindings.add(to -> to.string(tenant.code()));
        equal("channel", criteria.channel() == null ? null : criteria.channel().code());
        equal("reference_source", criteria.source());
        days(criteria);
        triage(criteria);
        flags(criteria);
        text(criteria.text());
        // From the condition that many meet to the one that few meet, since the last one decides about the index.
        phases(dialect, criteria.phases());
        statuses(criteria);
        spans(criteria);
        category(criteria);
        lead("unit", criteria.unit());
        lead("respondent_key", criteria.respondent());
        lead("handler", criteria.handler());
        lead("complainant_key", criteria.complainant());
        prefix("number", criteria.numberPrefix());
        unique(criteria);
    }

    void and(String condition, Binding binding) {
        sql.append("\nAND ").append(condition);
        bindings.add(binding);
    }

    String sql() {
        return sql.toString();
    }

    /** Whether one complaint at most can meet them. */
    boolean findsOne() {
        return findsOne;
    }

    /** Whether an index serves some of them that fix values. */
    boolean isLed() {
        return findsOne || !leading.isEmpty();
    }

    /** The columns of fixed value that stand before a column in the index that serves the search, with commas. */
    String fixed(String column) {
        if (findsOne) {
            return "";
        }
        boolean byDeadline = column.equals("next_deadline");
        String led = "";
        for (String candidate : leading) {
            led = byDeadline && !FEW.contains(candidate) ? led : candidate + ", ";
        }
        return "tenant, " + led;
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
            findsOne = true;
        }
        if (criteria.number() != null) {
            equal("number", criteria.number());
            findsOne = true;
        }
    }

    private void triage(Criteria criteria) {
        among("severity", names(criteria.severities()));
        among("priority", names(criteria.priorities()));
        among("tier", criteria.tiers().stream().map(Tier::code).toList());
    }

    private void phases(SqlDialect dialect, Set<Phase> phases) {
        if (phases.size() == 1) {
            lead("phase", phases.iterator().next().name());
        } else if (!phases.isEmpty() && dialect.listsLead()) {
            others(EnumSet.complementOf(EnumSet.copyOf(phases)));
        } else {
            among("phase", names(phases));
        }
    }

    /** As what it is not, where a list would lead to the index on the phase, and then to sorting all that is found there. */
    private void others(Set<Phase> phases) {
        if (!phases.isEmpty()) {
            and("phase NOT IN (" + marks(phases.size()) + ")", to -> {
                for (Phase phase : phases) {
                    to.name(phase);
                }
            });
        }
    }

    private void statuses(Criteria criteria) {
        if (criteria.statuses().size() == 1) {
            lead("status", criteria.statuses().iterator().next());
        } else {
            among("status", List.copyOf(criteria.statuses()));
        }
    }

    /** The first step by equality, which an index serves; the rest of a deeper path as a prefix. */
    private void category(Criteria criteria) {
        Category within = criteria.within();
        if (within == null) {
            return;
        }
        lead("category_top", within.pathTo(1));
        if (within.steps().size() > 1) {
            String path = within.path();
            and("(category = ? OR category LIKE ? ESCAPE '" + ESCAPE + "')", to -> to.string(path)
                    .string(literally(path) + "/%"));
        }
    }

    private void days(Criteria criteria) {
        LocalDate from = criteria.receivedFrom();
        LocalDate last = criteria.receivedTo();
        if (from != null) {
            and("received_on >= ?", to -> to.day(from));
        }
        if (last != null) {
            and("received_on <= ?", to -> to.day(last));
        }
        span("received_at", criteria.receivedWithin());
    }

    private void spans(Criteria criteria) {
        span("last_event_at", criteria.changed());
        span("closed_at", criteria.closed());
        Span due = criteria.due();
        span("next_deadline", due);
        if (due != null && due.before() == null) {
            // What is never due lies in no span, also in one that ends only with the years.
            and("next_deadline < ?", to -> to.instant(SortOrder.NEVER));
        }
    }

    private void span(String column, @Nullable Span span) {
        Instant from = span == null ? null : span.from();
        Instant before = span == null ? null : span.before();
        if (from != null) {
            and(column + " >= ?", to -> to.instant(from));
        }
        if (before != null) {
            and(column + " < ?", to -> to.instant(before));
        }
    }

    private void flags(Criteria criteria) {
        criteria.having().stream().sorted().forEach(flag -> and(condition(flag, true), to -> {}));
        criteria.lacking().stream().sorted().forEach(flag -> and(condition(flag, false), to -> {}));
    }

    private static String condition(Flag flag, boolean so) {
        return switch (flag) {
            case ASSIGNED -> known("unit", so);
            case ACCEPTED -> "accepted = " + (so ? "TRUE" : "FALSE");
            case ACKNOWLEDGED -> known("acknowledged_at", so);
            case REPLIED -> known("replied_at", so);
            case ON_HOLD -> known("hold_reason", so);
            case REOPENED -> so ? "cycle > 1" : "cycle <= 1";
        };
    }

    private static String known(String column, boolean so) {
        return column + (so ? " IS NOT NULL" : " IS NULL");
    }

    /** Not by LOWER, which means something else to each database: the letters of the words alone are folded. */
    private void text(@Nullable SearchText text) {
        if (text == null) {
            return;
        }
        List<SearchText.Letter> letters = text.letters();
        String pattern = "%" + literally(text.folded()) + "%";
        and("(" + contains("subject", letters.size()) + " OR " + contains("description", letters.size()) + ")", to -> {
            for (int column = 0; column < 2; column++) {
                for (SearchText.Letter letter : letters) {
                    to.string(letter.upper()).string(letter.lower());
                }
                to.string(pattern);
            }
        });
    }

    private static String contains(String column, int letters) {
        return "REPLACE(".repeat(letters) + column + ", ?, ?)".repeat(letters) + " LIKE ? ESCAPE '" + ESCAPE + "'";
    }

    private void prefix(String column, @Nullable String prefix) {
        if (prefix != null) {
            and(column + " LIKE ? ESCAPE '" + ESCAPE + "'", to -> to.string(literally(prefix) + "%"));
        }
    }

    private void lead(String column, @Nullable String value) {
        if (value != null) {
            equal(column, value);
            leading.add(column);
        }
    }

    private void among(String column, Collection<String> values) {
        if (!values.isEmpty()) {
            and(column + " IN (" + marks(values.size()) + ")", to -> {
                for (String value : values) {
                    to.string(value);
                }
            });
        }
    }

    private void equal(String column, @Nullable String value) {
        if (value != null) {
            and(column + " = ?", to -> to.string(value));
        }
    }

    private static List<String> names(Set<? extends Enum<?>> values) {
        return values.stream().<String>map(Enum::name).toList();
    }

    private static String marks(int count) {
        return "?, ".repeat(count - 1) + "?";
    }

    private static String literally(String value) {
        return value.replace(ESCAPE, ESCAPE + ESCAPE).replace("%", ESCAPE + "%").replace("_", ESCAPE + "_");
    }
}
