package io.opencomplaint.spi;

import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Tier;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Criteria on their way to the next ones; lives within one call. */
final class CriteriaDraft {

    private @Nullable ExternalReference reference;
    private @Nullable String source;
    private @Nullable String number;
    private @Nullable String numberPrefix;
    private Set<String> statuses;
    private Set<Phase> phases;
    private @Nullable Category within;
    private Set<Priority> priorities;
    private Set<Severity> severities;
    private Set<Tier> tiers;
    private @Nullable Channel channel;
    private @Nullable String unit;
    private @Nullable String handler;
    private @Nullable String complainant;
    private @Nullable String respondent;
    private @Nullable LocalDate receivedFrom;
    private @Nullable LocalDate receivedTo;
    private @Nullable Span due;
    private @Nullable Span changed;
    private @Nullable Span closed;
    private Set<Flag> having;
    private Set<Flag> lacking;
    private @Nullable SearchText text;

    CriteriaDraft(Criteria from) {
        reference = from.reference();
        source = from.source();
        number = from.number();
        numberPrefix = from.numberPrefix();
        statuses = from.statuses();
        phases = from.phases();
        within = from.within();
        priorities = from.priorities();
        severities = from.severities();
        tiers = from.tiers();
        channel = from.channel();
        unit = from.unit();
        handler = from.handler();
        complainant = from.complainant();
        respondent = from.respondent();
        receivedFrom = from.receivedFrom();
        receivedTo = from.receivedTo();
        due = from.due();
        changed = from.changed();
        closed = from.closed();
        having = from.having();
        lacking = from.lacking();
        text = from.text();
    }

    CriteriaDraft reference(@Nullable ExternalReference value) {
        reference = value;
        return this;
    }

    CriteriaDraft source(@Nullable String value) {
        source = value;
        return this;
    }

    CriteriaDraft number(@Nullable String value) {
        number = value;
        return this;
    }

    CriteriaDraft numberPrefix(@Nullable String value) {
        numberPrefix = value;
        return this;
    }

    CriteriaDraft statuses(Set<String> value) {
        statuses = value;
        return this;
    }

    CriteriaDraft phases(Set<Phase> value) {
        phases = value;
        return this;
    }

    CriteriaDraft within(@Nullable Category value) {
        within = value;
        return this;
    }

    CriteriaDraft priorities(Set<Priority> value) {
        priorities = value;
        return this;
    }

    CriteriaDraft severities(Set<Severity> value) {
        severities = value;
        return this;
    }

    CriteriaDraft tiers(Set<Tier> value) {
        tiers = value;
        return this;
    }

    CriteriaDraft channel(@Nullable Channel value) {
        channel = value;
        return this;
    }

    CriteriaDraft unit(@Nullable String value) {
        unit = value;
        return this;
    }

    CriteriaDraft handler(@Nullable String value) {
        handler = value;
        return this;
    }

    CriteriaDraft complainant(@Nullable String value) {
        complainant = value;
        return this;
    }

    CriteriaDraft respondent(@Nullable String value) {
        respondent = value;
        return this;
    }

    CriteriaDraft due(@Nullable Span value) {
        due = value;
        return this;
    }

    CriteriaDraft changed(@Nullable Span value) {
        changed = value;
        return this;
    }

    CriteriaDraft closed(@Nullable Span value) {
        closed = value;
        return this;
    }

    CriteriaDraft having(Set<Flag> value) {
        having = value;
        return this;
    }

    CriteriaDraft lacking(Set<Flag> value) {
        lacking = value;
        return this;
    }

    CriteriaDraft text(@Nullable SearchText value) {
        text = value;
        return this;
    }

    CriteriaDraft received(@Nullable LocalDate from, @Nullable LocalDate to) {
        receivedFrom = from;
        receivedTo = to;
        return this;
    }

    Criteria criteria() {
        return new Criteria(
                reference,
                source,
                number,
                numberPrefix,
                statuses,
                phases,
                within,
                priorities,
                severities,
                tiers,
                channel,
                unit,
                handler,
                complainant,
                respondent,
                receivedFrom,
                receivedTo,
                due,
                changed,
                closed,
                having,
                lacking,
                text);
    }
}
