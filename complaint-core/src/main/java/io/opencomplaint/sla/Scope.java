package io.opencomplaint.sla;

import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Tier;
import io.opencomplaint.model.Triage;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which complaints a rule is for 适用范围: every component that is not empty must hold one of the complaint's own values; a
 * complaint without a value, as before it is classified, is outside. Immutable. Begin with {@link #everything()}.
 *
 * @param tiers kinds of customer
 * @param priorities how soon
 * @param severities how bad
 * @param categories kinds of complaint, each with all below it
 * @param channels the ways it came in, its source
 * @param units who answers for it
 * @param majorOnly whether it is for major complaints 重大投诉 alone
 */
public record Scope(
        Set<Tier> tiers,
        Set<Priority> priorities,
        Set<Severity> severities,
        Set<Category> categories,
        Set<Channel> channels,
        Set<String> units,
        boolean majorOnly) {

    private static final Scope EVERYTHING =
            new Scope(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);

    /**
     * Copies the sets.
     *
     * @param tiers kinds of customer
     * @param priorities how soon
     * @param severities how bad
     * @param categories kinds of complaint
     * @param channels the ways it came in
     * @param units who answers for it
     * @param majorOnly whether it is for major complaints alone
     */
    public Scope {
        tiers = Set.copyOf(tiers);
        priorities = Set.copyOf(priorities);
        severities = Set.copyOf(severities);
        categories = Set.copyOf(categories);
        channels = Set.copyOf(channels);
        units = Set.copyOf(units);
    }

    /**
     * Every complaint.
     *
     * @return no restriction
     */
    public static Scope everything() {
        return EVERYTHING;
    }

    /**
     * Only these kinds of customer.
     *
     * @param values one or more
     * @return a copy
     */
    public Scope tiers(Tier... values) {
        return new Scope(set(values), priorities, severities, categories, channels, units, majorOnly);
    }

    /**
     * Only these priorities.
     *
     * @param values one or more
     * @return a copy
     */
    public Scope priorities(Priority... values) {
        return new Scope(tiers, set(values), severities, categories, channels, units, majorOnly);
    }

    /**
     * Only these severities.
     *
     * @param values one or more
     * @return a copy
     */
    public Scope severities(Severity... values) {
        return new Scope(tiers, priorities, set(values), categories, channels, units, majorOnly);
    }

    /**
     * Only these kinds of complaint and those below them.
     *
     * @param values one or more
     * @return a copy
     */
    public Scope categories(Category... values) {
        return new Scope(tiers, priorities, severities, set(values), channels, units, majorOnly);
    }

    /**
     * Only what came in by these ways.
     *
     * @param values one or more
     * @return a copy
     */
    public Scope channels(Channel... values) {
        return new Scope(tiers, priorities, severities, categories, set(values), units, majorOnly);
    }

    /**
     * Only what these units answer for.
     *
     * @param values keys of the units, one or more
     * @return a copy
     */
    public Scope units(String... values) {
        return new Scope(tiers, priorities, severities, categories, channels, set(values), majorOnly);
    }

    /**
     * Only major complaints 重大投诉 (S20: their interim reply is due within 6 hours).
     *
     * @return a copy
     */
    public Scope onlyMajor() {
        return new Scope(tiers, priorities, severities, categories, channels, units, true);
    }

    /**
     * Whether a complaint is inside.
     *
     * @param complaint as it stands
     * @return true when no component excludes it
     */
    public boolean admits(Complaint complaint) {
        if (isEverything()) {
            return true;
        }
        Triage triage = complaint.triage();
        Assignee assignee = complaint.assignment().assignee();
        return (!majorOnly || complaint.dossier().risk().isMajor())
                && holds(tiers, triage.tier())
                && holds(priorities, triage.priority())
                && holds(severities, triage.severity())
                && holds(channels, complaint.filing().channel())
                && holds(units, assignee == null ? null : assignee.unit())
                && admits(triage.category());
    }

    /**
     * Whether this is no restriction at all.
     *
     * @return true when every component is empty
     */
    public boolean isEverything() {
        return tiers.isEmpty()
                && priorities.isEmpty()
                && severities.isEmpty()
                && categories.isEmpty()
                && channels.isEmpty()
                && units.isEmpty()
                && !majorOnly;
    }

    private boolean admits(@Nullable Category category) {
        if (categories.isEmpty()) {
            return true;
        }
        return category != null && categories.stream().anyMatch(category::isWithin);
    }

    private static <T> boolean holds(Set<T> values, @Nullable T value) {
        return values.isEmpty() || (value != null && values.contains(value));
    }

    private static <T> Set<T> set(T[] values) {
        return Set.copyOf(Arrays.asList(values));
    }
}
