package io.opencomplaint.sla;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.model.ClockFamily;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.Clocks;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A time limit of a policy 时限指标: what starts and stops its clock, how much time there is, whose limit it is, what happens
 * on the way. Of one stage or of the whole case. Immutable. Begin with {@link #named(String)}.
 */
public final class Target {

    final String id;
    final ClockFamily family;
    final Scope scope;
    final Trigger start;
    final Trigger stop;
    final Trigger cancel;
    final Trigger pause;
    final Trigger resume;
    final Trigger reset;
    final Set<Phase> pausedIn;
    final boolean holdable;
    final boolean restarts;
    final boolean outlives;
    final List<Limit> limits;
    final List<Level> levels;
    final List<ExtensionRule> extensions;
    final @Nullable String calendar;
    final @Nullable String exemptedBy;
    private final TargetBuilder origin;

    Target(TargetBuilder builder) {
        origin = new TargetBuilder(builder);
        id = builder.id;
        family = builder.family;
        scope = builder.scope;
        start = builder.restarts() ? builder.start.or(Trigger.newCycle()) : builder.start;
        stop = builder.stop;
        cancel = builder.cancel;
        pause = builder.pause;
        resume = builder.resume;
        reset = builder.reset;
        pausedIn =
                builder.pausedIn.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(builder.pausedIn));
        holdable = builder.holdable;
        restarts = builder.restarts();
        outlives = builder.outlives;
        limits = List.copyOf(builder.limits);
        levels = withBreach(builder.levels);
        extensions = List.copyOf(builder.extensions);
        calendar = builder.calendar;
        exemptedBy = builder.exemptedBy;
    }

    /**
     * Begins a target.
     *
     * @param id 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @return the builder
     */
    public static TargetBuilder named(String id) {
        return new TargetBuilder(id);
    }

    /**
     * The time that one stage may take 环节时限: from entering a status to leaving it.
     *
     * @param id 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @param status code of the status
     * @return the builder, to which the limit must be added
     */
    public static TargetBuilder stage(String id, String status) {
        return new TargetBuilder(id).starts(Trigger.enteringStatus(status)).stops(Trigger.leavingStatus(status));
    }

    /**
     * Which target this is.
     *
     * @return a code
     */
    public String id() {
        return id;
    }

    /**
     * Whose limit it is.
     *
     * @return the family
     */
    public ClockFamily family() {
        return family;
    }

    /**
     * Begins a target that is like this one.
     *
     * @return a builder that holds all that this target was built from
     */
    public TargetBuilder toBuilder() {
        return new TargetBuilder(origin);
    }

    /**
     * Which complaints it is for.
     *
     * @return the scope
     */
    public Scope scope() {
        return scope;
    }

    /**
     * What starts its clock, as it was given.
     *
     * @return the trigger; a reopening beside it where {@link #once} is false and a receipt starts it
     */
    public Trigger starts() {
        return origin.start;
    }

    /**
     * What its clock waits for.
     *
     * @return the trigger
     */
    public Trigger stops() {
        return stop;
    }

    /**
     * What makes it pointless.
     *
     * @return the trigger; never unless said
     */
    public Trigger cancels() {
        return cancel;
    }

    /**
     * What makes time stand still.
     *
     * @return the trigger; never unless said
     */
    public Trigger pauses() {
        return pause;
    }

    /**
     * What lets time go on.
     *
     * @return the trigger; never unless said
     */
    public Trigger resumes() {
        return resume;
    }

    /**
     * What makes the time begin anew.
     *
     * @return the trigger; never unless said
     */
    public Trigger resets() {
        return reset;
    }

    /**
     * In which phases time stands still.
     *
     * @return immutable
     */
    public Set<Phase> pausesIn() {
        return pausedIn;
    }

    /**
     * Whether time stands still while the complaint is on hold.
     *
     * @return false unless said
     */
    public boolean isPausable() {
        return holdable;
    }

    /**
     * Whether a reopened case leaves it alone.
     *
     * @return false unless said
     */
    public boolean once() {
        return origin.onlyOnce;
    }

    /**
     * Whether it goes on when the case has ended.
     *
     * @return false unless said
     */
    public boolean outlivesCase() {
        return outlives;
    }

    /**
     * How much time there is for which complaints.
     *
     * @return one or more; the first that is for a complaint counts
     */
    public List<Limit> limits() {
        return limits;
    }

    /**
     * Its levels of warning and escalation, with that of the deadline.
     *
     * @return in the order in which they were given; immutable
     */
    public List<Level> levels() {
        return levels;
    }

    /**
     * The calendar that it is always on.
     *
     * @return its id; {@code null} where it is chosen per complaint
     */
    public @Nullable String calendar() {
        return calendar;
    }

    /**
     * The target that frees from this one.
     *
     * @return its id; {@code null} for none
     */
    public @Nullable String exemptedBy() {
        return exemptedBy;
    }

    /**
     * How its deadline may be put off.
     *
     * @return in the order in which the rules were given; empty when it may not
     */
    public List<ExtensionRule> extensions() {
        return extensions;
    }

    /**
     * The rule by which its deadline may be put off for a reason: the first one that the reason counts for.
     *
     * @param reason code of the reason
     * @return empty when the deadline may not be put off for it
     */
    public Optional<ExtensionRule> extension(String reason) {
        return extensions.stream().filter(rule -> rule.isFor(reason)).findFirst();
    }

    /** The same target for every complaint, with one limit. */
    Target forEverything(TimeLimit limit) {
        TargetBuilder builder = toBuilder().appliesTo(Scope.everything());
        builder.limits.clear();
        return builder.limit(limit).build();
    }

    /** The time there is for a complaint; nothing when the target is not for it. */
    @Nullable
    TimeLimit limit(Complaint complaint) {
        if (!scope.admits(complaint)) {
            return null;
        }
        for (Limit rule : limits) {
            if (rule.scope().admits(complaint)) {
                return rule.limit();
            }
        }
        return null;
    }

    @Nullable
    Level level(String code) {
        for (Level level : levels) {
            if (level.code.equals(code)) {
                return level;
            }
        }
        return null;
    }

    /** Whether the target that frees from this one was met in the current cycle of its clock. */
    boolean isExempt(Clocks clocks) {
        return exemptedBy != null
                && clocks.latest(exemptedBy)
                        .filter(clock -> clock.state() == ClockState.MET)
                        .isPresent();
    }

    /** Whether its time stands still for a complaint in this phase, or on hold. */
    boolean restsWith(Complaint complaint) {
        return pausedIn.contains(complaint.status().phase())
                || (holdable && complaint.clocks().hold() != null);
    }

    /** Whether its clock can run in a status: not after the end of the case, unless it outlives that. */
    boolean runsIn(Status status) {
        return outlives || !(status.phase() == Phase.CLOSED || status.phase() == Phase.ARCHIVED);
    }

    /** Its id. */
    @Override
    public String toString() {
        return id;
    }

    private static List<Level> withBreach(List<Level> given) {
        List<Level> levels = new ArrayList<>(given);
        if (levels.stream().noneMatch(level -> level.offset.isDeadline())) {
            levels.add(Level.named(Level.BREACH));
        }
        return List.copyOf(levels);
    }
}
