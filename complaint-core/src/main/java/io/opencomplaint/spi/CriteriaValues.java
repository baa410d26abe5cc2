package io.opencomplaint.spi;

import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Tier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What criteria say, for stores to read. */
abstract sealed class CriteriaValues permits Criteria {

    /** Changes no more from here on. */
    final CriteriaDraft said;

    CriteriaValues(CriteriaDraft said) {
        CriteriaCheck.check(said);
        this.said = said;
    }

    /** {@return what another system calls it; {@code null} for any} */
    public @Nullable ExternalReference reference() {
        return said.reference;
    }

    /** {@return handed over by this other system or body, as in {@link ExternalReference#source()}; {@code null} for any} */
    public @Nullable String source() {
        return said.source;
    }

    /** {@return 投诉编号, whole; {@code null} for any} */
    public @Nullable String number() {
        return said.number;
    }

    /** {@return how its 投诉编号 begins; {@code null} for any} */
    public @Nullable String numberPrefix() {
        return said.numberPrefix;
    }

    /** {@return codes of the status, one of these; empty for any} */
    public Set<String> statuses() {
        return said.statuses;
    }

    /** {@return one of these; empty for any} */
    public Set<Phase> phases() {
        return said.phases;
    }

    /** {@return in this category or below it; {@code null} for any} */
    public @Nullable Category within() {
        return said.within;
    }

    /** {@return one of these; empty for any} */
    public Set<Priority> priorities() {
        return said.priorities;
    }

    /** {@return one of these; empty for any} */
    public Set<Severity> severities() {
        return said.severities;
    }

    /** {@return one of these; empty for any} */
    public Set<Tier> tiers() {
        return said.tiers;
    }

    /** {@return came in by it; {@code null} for any} */
    public @Nullable Channel channel() {
        return said.channel;
    }

    /** {@return in the hands of this unit; {@code null} for any} */
    public @Nullable String unit() {
        return said.unit;
    }

    /** {@return in the hands of this person; {@code null} for any} */
    public @Nullable String handler() {
        return said.handler;
    }

    /** {@return key of the complainant; {@code null} for any} */
    public @Nullable String complainant() {
        return said.complainant;
    }

    /** {@return key of the respondent; {@code null} for any} */
    public @Nullable String respondent() {
        return said.respondent;
    }

    /** {@return day of receipt on or after; {@code null} for any} */
    public @Nullable LocalDate receivedFrom() {
        return said.receivedFrom;
    }

    /** {@return day of receipt on or before; {@code null} for any} */
    public @Nullable LocalDate receivedTo() {
        return said.receivedTo;
    }

    /**
     * When complaints of the days of receipt were received, whatever their zone: within those days, by the clock of UTC, and 18
     * hours before and after them. Says nothing new, but an order or an index of instants serves it.
     *
     * @return a span that holds the instant of receipt of whatever meets the criteria; {@code null} for any
     */
    public @Nullable Span receivedWithin() {
        LocalDate from = said.receivedFrom;
        LocalDate last = said.receivedTo;
        Instant start = from == null ? Instant.MIN : from.atStartOfDay().toInstant(ZoneOffset.MAX);
        Instant end =
                last == null ? Instant.MAX : last.plusDays(1).atStartOfDay().toInstant(ZoneOffset.MIN);
        Instant earliest = start.equals(SortOrder.bounded(start)) ? start : null;
        Instant before = end.isAfter(SortOrder.NEVER) ? null : end;
        return earliest == null && before == null ? null : new Span(earliest, before);
    }

    /** {@return its next deadline, lies in it; {@code null} for any} */
    public @Nullable Span due() {
        return said.due;
    }

    /** {@return the last thing that happened to it did so in it; {@code null} for any} */
    public @Nullable Span changed() {
        return said.changed;
    }

    /** {@return the closing of its current cycle lies in it; {@code null} for any} */
    public @Nullable Span closed() {
        return said.closed;
    }

    /** {@return all of these are so} */
    public Set<Flag> having() {
        return said.having;
    }

    /** {@return none of these is so} */
    public Set<Flag> lacking() {
        return said.lacking;
    }

    /** {@return its subject or description contains it; {@code null} for any} */
    public @Nullable SearchText text() {
        return said.text;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof CriteriaValues values && values.said.all().equals(said.all());
    }

    @Override
    public final int hashCode() {
        return said.all().hashCode();
    }

    /** What was given, by name; never the words to look for. */
    @Override
    public final String toString() {
        return "Criteria" + said.all();
    }
}
