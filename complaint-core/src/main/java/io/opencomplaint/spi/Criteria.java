package io.opencomplaint.spi;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Tier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What complaints must meet to be found or counted 查询条件: all that is given must hold, what is {@code null} or empty
 * does not matter. Begin with {@link #any()}; each method that names a criterion gives a copy with it, in place of what it
 * said before, and takes it away by {@code null}. A copy that cannot be met by any complaint because it contradicts itself, whose
 * sets have more than 100 elements, or whose words have more than 255 characters or some that cannot be stored, is refused by
 * {@link InvalidValueException}. Immutable, equal when they ask for the same.
 */
public final class Criteria extends CriteriaValues {

    private static final Criteria ANY = new Criteria(new CriteriaDraft());

    private Criteria(CriteriaDraft draft) {
        super(draft);
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
     * Whether a complaint meets all of them. A store with a language of its own for queries finds exactly those of which this is
     * so; any other may ask it of each complaint.
     *
     * @param complaint any
     * @return true when it does
     */
    public boolean isMetBy(Complaint complaint) {
        return Matching.meets(complaint, said);
    }

    /**
     * With an external reference.
     *
     * @param value what another system calls it
     * @return a copy
     */
    public Criteria reference(@Nullable ExternalReference value) {
        return with(draft -> draft.reference = value);
    }

    /**
     * Handed over by another system or body 来源: the source of its external reference.
     *
     * @param value code of the source
     * @return a copy
     */
    public Criteria source(@Nullable String value) {
        return with(draft -> draft.source = value);
    }

    /**
     * With a number.
     *
     * @param value 投诉编号, whole
     * @return a copy
     */
    public Criteria number(@Nullable String value) {
        return with(draft -> draft.number = value);
    }

    /**
     * With a number that begins so.
     *
     * @param value beginning of the 投诉编号, verbatim
     * @return a copy
     */
    public Criteria numberPrefix(@Nullable String value) {
        return with(draft -> draft.numberPrefix = value);
    }

    /**
     * In one of some statuses.
     *
     * @param values their codes
     * @return a copy
     */
    public Criteria statuses(String... values) {
        return with(draft -> draft.statuses = CriteriaCheck.set("statuses", values));
    }

    /**
     * In one of some phases.
     *
     * @param values one or more
     * @return a copy
     */
    public Criteria phases(Phase... values) {
        return with(draft -> draft.phases = CriteriaCheck.set("phases", values));
    }

    /**
     * In a subtree of the categories.
     *
     * @param value its root
     * @return a copy
     */
    public Criteria within(@Nullable Category value) {
        return with(draft -> draft.within = value);
    }

    /**
     * Of one of some priorities.
     *
     * @param values one or more
     * @return a copy
     */
    public Criteria priorities(Priority... values) {
        return with(draft -> draft.priorities = CriteriaCheck.set("priorities", values));
    }

    /**
     * Of a priority or a higher one; complaints without one are not.
     *
     * @param value the lowest
     * @return a copy
     */
    public Criteria priorityAtLeast(Priority value) {
        return with(draft -> draft.priorities = CriteriaCheck.atLeast(value, Priority.values()));
    }

    /**
     * Of one of some severities.
     *
     * @param values one or more
     * @return a copy
     */
    public Criteria severities(Severity... values) {
        return with(draft -> draft.severities = CriteriaCheck.set("severities", values));
    }

    /**
     * Of a severity or a higher one; complaints without one are not.
     *
     * @param value the lowest
     * @return a copy
     */
    public Criteria severityAtLeast(Severity value) {
        return with(draft -> draft.severities = CriteriaCheck.atLeast(value, Severity.values()));
    }

    /**
     * Of one of some kinds of customer.
     *
     * @param values one or more
     * @return a copy
     */
    public Criteria tiers(Tier... values) {
        return with(draft -> draft.tiers = CriteriaCheck.set("tiers", values));
    }

    /**
     * That came in by a channel.
     *
     * @param value the channel
     * @return a copy
     */
    public Criteria channel(@Nullable Channel value) {
        return with(draft -> draft.channel = value);
    }

    /**
     * In the hands of a unit.
     *
     * @param value key of the unit
     * @return a copy
     */
    public Criteria unit(@Nullable String value) {
        return with(draft -> draft.unit = value);
    }

    /**
     * In the hands of a person.
     *
     * @param value key of the handler
     * @return a copy
     */
    public Criteria handler(@Nullable String value) {
        return with(draft -> draft.handler = value);
    }

    /**
     * Of a customer.
     *
     * @param value the host's key of the complainant
     * @return a copy
     */
    public Criteria complainant(@Nullable String value) {
        return with(draft -> draft.complainant = value);
    }

    /**
     * About somebody or something.
     *
     * @param value the host's key of the respondent
     * @return a copy
     */
    public Criteria respondent(@Nullable String value) {
        return with(draft -> draft.respondent = value);
    }

    /**
     * Received within some days, as they were in the zone of the policy.
     * Days outside the years 1 to 9999, which no store keeps, stand for the nearest one in them.
     *
     * @param from first day; {@code null} for any
     * @param to last day, not before the first; {@code null} for any
     * @return a copy
     */
    public Criteria received(@Nullable LocalDate from, @Nullable LocalDate to) {
        CriteriaCheck.days(from, to);
        return with(draft -> {
            draft.receivedFrom = CriteriaCheck.day(from);
            draft.receivedTo = CriteriaCheck.day(to);
        });
    }

    /**
     * With its next deadline, of whatever family, in a span of time; a complaint whose limits all ended or stand still has none.
     *
     * @param value when it is due
     * @return a copy
     */
    public Criteria due(@Nullable Span value) {
        return with(draft -> draft.due = value);
    }

    /**
     * Overdue at an instant 逾期: a time limit runs and its deadline lies before it. Limits that ended late are not.
     *
     * @param now the present, or any other
     * @return a copy
     */
    public Criteria overdueAt(Instant now) {
        return with(draft -> draft.due = Span.before(now));
    }

    /**
     * Last changed in a span of time.
     *
     * @param value when the last thing happened to it
     * @return a copy
     */
    public Criteria changed(@Nullable Span value) {
        return with(draft -> draft.changed = value);
    }

    /**
     * Closed in a span of time.
     *
     * @param value when its current cycle was closed
     * @return a copy
     */
    public Criteria closed(@Nullable Span value) {
        return with(draft -> draft.closed = value);
    }

    /**
     * Of which all of this is so.
     *
     * @param values what must be so
     * @return a copy
     */
    public Criteria having(Flag... values) {
        return with(draft -> draft.having = CriteriaCheck.set("having", values));
    }

    /**
     * Of which none of this is so.
     *
     * @param values what must not be so
     * @return a copy
     */
    public Criteria lacking(Flag... values) {
        return with(draft -> draft.lacking = CriteriaCheck.set("lacking", values));
    }

    /**
     * With words in its subject or description. Looks through all that meets the other criteria, so give some.
     *
     * @param value what to look for, as {@link SearchText} compares it
     * @return a copy
     */
    public Criteria text(@Nullable String value) {
        return with(draft -> draft.text = value == null ? null : SearchText.of(value));
    }

    private Criteria with(Consumer<CriteriaDraft> change) {
        CriteriaDraft draft = said.copy();
        change.accept(draft);
        return new Criteria(draft);
    }
}
