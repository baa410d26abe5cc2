package io.opencomplaint.spi;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Tier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What complaints must meet to be found or counted 查询条件: all that is given must hold, what is {@code null} or empty
 * does not matter. Begin with {@link #any()}; each method that names a criterion gives a copy with it, in place of what it
 * said before, and takes it away by {@code null}. What cannot be met by any complaint because it contradicts itself is refused. Immutable.
 *
 * @param reference what another system calls it
 * @param source handed over by this other system or body, as in {@link ExternalReference#source()}
 * @param number 投诉编号, whole
 * @param numberPrefix how its 投诉编号 begins
 * @param statuses codes of the status, one of these; empty for any
 * @param phases one of these; empty for any
 * @param within in this category or below it
 * @param priorities one of these; empty for any
 * @param severities one of these; empty for any
 * @param tiers one of these; empty for any
 * @param channel came in by it
 * @param unit in the hands of this unit
 * @param handler in the hands of this person
 * @param complainant key of the complainant
 * @param respondent key of the respondent
 * @param receivedFrom day of receipt on or after
 * @param receivedTo day of receipt on or before
 * @param due its next deadline, {@link io.opencomplaint.model.Clocks#nextDeadline()}, lies in it
 * @param changed the last thing that happened to it did so in it
 * @param closed the closing of its current cycle lies in it
 * @param having all of these are so
 * @param lacking none of these is so
 * @param text its subject or description contains it
 */
public record Criteria(
        @Nullable ExternalReference reference,
        @Nullable String source,
        @Nullable String number,
        @Nullable String numberPrefix,
        Set<String> statuses,
        Set<Phase> phases,
        @Nullable Category within,
        Set<Priority> priorities,
        Set<Severity> severities,
        Set<Tier> tiers,
        @Nullable Channel channel,
        @Nullable String unit,
        @Nullable String handler,
        @Nullable String complainant,
        @Nullable String respondent,
        @Nullable LocalDate receivedFrom,
        @Nullable LocalDate receivedTo,
        @Nullable Span due,
        @Nullable Span changed,
        @Nullable Span closed,
        Set<Flag> having,
        Set<Flag> lacking,
        @Nullable SearchText text) {

    private static final Criteria ANY = new Criteria(
            null, null, null, null, Set.of(), Set.of(), null, Set.of(), Set.of(), Set.of(), null, null, null, null,
            null, null, null, null, null, null, Set.of(), Set.of(), null);

    /**
     * Copies the sets and checks what was given.
     *
     * @param reference what another system calls it
     * @param source handed over by this other system or body, as in {@link ExternalReference#source()}
     * @param number 投诉编号, whole
     * @param numberPrefix how its 投诉编号 begins
     * @param statuses codes of the status, one of these; empty for any
     * @param phases one of these; empty for any
     * @param within in this category or below it
     * @param priorities one of these; empty for any
     * @param severities one of these; empty for any
     * @param tiers one of these; empty for any
     * @param channel came in by it
     * @param unit in the hands of this unit
     * @param handler in the hands of this person
     * @param complainant key of the complainant
     * @param respondent key of the respondent
     * @param receivedFrom day of receipt on or after
     * @param receivedTo day of receipt on or before
     * @param due its next deadline, {@link io.opencomplaint.model.Clocks#nextDeadline()}, lies in it
     * @param changed the last thing that happened to it did so in it
     * @param closed the closing of its current cycle lies in it
     * @param having all of these are so
     * @param lacking none of these is so
     * @param text its subject or description contains it
     * @throws InvalidValueException when a set has more than 100 elements, a word more than 255 characters or some that
     *     cannot be stored, or two criteria contradict each other
     */
    public Criteria {
        statuses = CriteriaCheck.set("statuses", statuses);
        phases = CriteriaCheck.set("phases", phases);
        priorities = CriteriaCheck.set("priorities", priorities);
        severities = CriteriaCheck.set("severities", severities);
        tiers = CriteriaCheck.set("tiers", tiers);
        having = CriteriaCheck.set("having", having);
        lacking = CriteriaCheck.set("lacking", lacking);
        CriteriaCheck.word("source", source);
        CriteriaCheck.word("number", number);
        CriteriaCheck.word("numberPrefix", numberPrefix);
        CriteriaCheck.word("unit", unit);
        CriteriaCheck.word("handler", handler);
        CriteriaCheck.word("complainant", complainant);
        CriteriaCheck.word("respondent", respondent);
        statuses.forEach(code -> CriteriaCheck.word("statuses", code));
        CriteriaCheck.numbers(number, numberPrefix);
        CriteriaCheck.sources(reference, source);
        CriteriaCheck.days(receivedFrom, receivedTo);
        CriteriaCheck.flags(having, lacking);
    }

    /**
     * Every complaint of the tenant.
     *
     * @return no condition
     */
    public static Criteria any() {
        return ANY;
    }

    /**
     * With an external reference.
     *
     * @param value what another system calls it
     * @return a copy
     */
    public Criteria reference(@Nullable ExternalReference value) {
        return draft().reference(value).criteria();
    }

    /**
     * Handed over by another system or body 来源: the source of its external reference.
     *
     * @param value code of the source
     * @return a copy
     */
    public Criteria source(@Nullable String value) {
        return draft().source(value).criteria();
    }

    /**
     * With a number.
     *
     * @param value 投诉编号, whole
     * @return a copy
     */
    public Criteria number(@Nullable String value) {
        return draft().number(value).criteria();
    }

    /**
     * With a number that begins so.
     *
     * @param value beginning of the 投诉编号, verbatim
     * @return a copy
     */
    public Criteria numberPrefix(@Nullable String value) {
        return draft().numberPrefix(value).criteria();
    }

    /**
     * In one of some statuses.
     *
     * @param values their codes
     * @return a copy
     */
    public Criteria statuses(String... values) {
        return draft().statuses(CriteriaCheck.list(values)).criteria();
    }

    /**
     * In one of some phases.
     *
     * @param values one or more
     * @return a copy
     */
    public Criteria phases(Phase... values) {
        return draft().phases(CriteriaCheck.list(values)).criteria();
    }

    /**
     * In a subtree of the categories.
     *
     * @param value its root
     * @return a copy
     */
    public Criteria within(@Nullable Category value) {
        return draft().within(value).criteria();
    }

    /**
     * Of one of some priorities.
     *
     * @param values one or more
     * @return a copy
     */
    public Criteria priorities(Priority... values) {
        return draft().priorities(CriteriaCheck.list(values)).criteria();
    }

    /**
     * Of a priority or a higher one; complaints without one are not.
     *
     * @param value the lowest
     * @return a copy
     */
    public Criteria priorityAtLeast(Priority value) {
        return draft().priorities(CriteriaCheck.atLeast(value, Priority.values()))
                .criteria();
    }

    /**
     * Of one of some severities.
     *
     * @param values one or more
     * @return a copy
     */
    public Criteria severities(Severity... values) {
        return draft().severities(CriteriaCheck.list(values)).criteria();
    }

    /**
     * Of a severity or a higher one; complaints without one are not.
     *
     * @param value the lowest
     * @return a copy
     */
    public Criteria severityAtLeast(Severity value) {
        return draft().severities(CriteriaCheck.atLeast(value, Severity.values()))
                .criteria();
    }

    /**
     * Of one of some kinds of customer.
     *
     * @param values one or more
     * @return a copy
     */
    public Criteria tiers(Tier... values) {
        return draft().tiers(CriteriaCheck.list(values)).criteria();
    }

    /**
     * That came in by a channel.
     *
     * @param value the channel
     * @return a copy
     */
    public Criteria channel(@Nullable Channel value) {
        return draft().channel(value).criteria();
    }

    /**
     * In the hands of a unit.
     *
     * @param value key of the unit
     * @return a copy
     */
    public Criteria unit(@Nullable String value) {
        return draft().unit(value).criteria();
    }

    /**
     * In the hands of a person.
     *
     * @param value key of the handler
     * @return a copy
     */
    public Criteria handler(@Nullable String value) {
        return draft().handler(value).criteria();
    }

    /**
     * Of a customer.
     *
     * @param value the host's key of the complainant
     * @return a copy
     */
    public Criteria complainant(@Nullable String value) {
        return draft().complainant(value).criteria();
    }

    /**
     * About somebody or something.
     *
     * @param value the host's key of the respondent
     * @return a copy
     */
    public Criteria respondent(@Nullable String value) {
        return draft().respondent(value).criteria();
    }

    /**
     * Received within some days, as they were in the zone of the policy.
     *
     * @param from first day; {@code null} for any
     * @param to last day, not before the first; {@code null} for any
     * @return a copy
     */
    public Criteria received(@Nullable LocalDate from, @Nullable LocalDate to) {
        return draft().received(from, to).criteria();
    }

    /**
     * With its next deadline, of whatever family, in a span of time; a complaint whose limits all ended or stand still has none.
     *
     * @param value when it is due
     * @return a copy
     */
    public Criteria due(@Nullable Span value) {
        return draft().due(value).criteria();
    }

    /**
     * Overdue at an instant 逾期: a time limit runs and its deadline lies before it. Limits that ended late are not.
     *
     * @param now the present, or any other
     * @return a copy
     */
    public Criteria overdueAt(Instant now) {
        return draft().due(Span.before(now)).criteria();
    }

    /**
     * Last changed in a span of time.
     *
     * @param value when the last thing happened to it
     * @return a copy
     */
    public Criteria changed(@Nullable Span value) {
        return draft().changed(value).criteria();
    }

    /**
     * Closed in a span of time.
     *
     * @param value when its current cycle was closed
     * @return a copy
     */
    public Criteria closed(@Nullable Span value) {
        return draft().closed(value).criteria();
    }

    /**
     * Of which all of this is so.
     *
     * @param values what must be so
     * @return a copy
     */
    public Criteria having(Flag... values) {
        return draft().having(CriteriaCheck.list(values)).criteria();
    }

    /**
     * Of which none of this is so.
     *
     * @param values what must not be so
     * @return a copy
     */
    public Criteria lacking(Flag... values) {
        return draft().lacking(CriteriaCheck.list(values)).criteria();
    }

    /**
     * With words in its subject or description. Looks through all that meets the other criteria, so give some.
     *
     * @param value what to look for, as {@link SearchText} compares it
     * @return a copy
     */
    public Criteria text(@Nullable String value) {
        return draft().text(value == null ? null : SearchText.of(value)).criteria();
    }

    private CriteriaDraft draft() {
        return new CriteriaDraft(this);
    }
}
