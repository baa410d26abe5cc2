package io.opencomplaint.spi;

import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Tier;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What criteria say, while they are being made: not changed any more once criteria hold it. */
final class CriteriaDraft implements Cloneable {

    @Nullable
    ExternalReference reference;

    @Nullable
    String source;

    @Nullable
    String number;

    @Nullable
    String numberPrefix;

    Set<String> statuses = Set.of();
    Set<Phase> phases = Set.of();

    @Nullable
    Category within;

    Set<Priority> priorities = Set.of();
    Set<Severity> severities = Set.of();
    Set<Tier> tiers = Set.of();

    @Nullable
    Channel channel;

    @Nullable
    String unit;

    @Nullable
    String handler;

    @Nullable
    String complainant;

    @Nullable
    String respondent;

    @Nullable
    LocalDate receivedFrom;

    @Nullable
    LocalDate receivedTo;

    @Nullable
    Span due;

    @Nullable
    Span changed;

    @Nullable
    Span closed;

    Set<Flag> having = Set.of();
    Set<Flag> lacking = Set.of();

    @Nullable
    SearchText text;

    CriteriaDraft copy() {
        try {
            return (CriteriaDraft) clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("A draft can be cloned", e);
        }
    }

    /** What is given, by name. */
    Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        put(all, "reference", reference);
        put(all, "source", source);
        put(all, "number", number);
        put(all, "numberPrefix", numberPrefix);
        put(all, "statuses", statuses);
        put(all, "phases", phases);
        put(all, "within", within);
        put(all, "priorities", priorities);
        put(all, "severities", severities);
        put(all, "tiers", tiers);
        put(all, "channel", channel);
        put(all, "unit", unit);
        put(all, "handler", handler);
        put(all, "complainant", complainant);
        put(all, "respondent", respondent);
        put(all, "receivedFrom", receivedFrom);
        put(all, "receivedTo", receivedTo);
        put(all, "due", due);
        put(all, "changed", changed);
        put(all, "closed", closed);
        put(all, "having", having);
        put(all, "lacking", lacking);
        put(all, "text", text);
        return all;
    }

    private static void put(Map<String, Object> all, String name, @Nullable Object value) {
        if (value != null && !Set.of().equals(value)) {
            all.put(name, value);
        }
    }
}
