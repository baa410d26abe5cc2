package io.opencomplaint.sla;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.ClockFamily;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
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
    final Trigger given;
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
    final List<LimitRule> limits;
    final List<Level> levels;
    final @Nullable ExtensionRule extension;
    final @Nullable String calendar;

    Target(TargetBuilder builder) {
        id = builder.id;
        family = builder.family;
        scope = builder.scope;
        given = builder.start;
        start = builder.restarts() ? builder.start.or(Trigger.on(EventType.REOPENED)) : builder.start;
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
        extension = builder.extension;
        calendar = builder.calendar;
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
     * How its deadline may be put off.
     *
     * @return {@code null} when it may not
     */
    public @Nullable ExtensionRule extension() {
        return extension;
    }

    /**
     * A builder that begins with what this target says.
     *
     * @return another builder each time
     */
    public TargetBuilder toBuilder() {
        return new TargetBuilder(this);
    }

    /** The same target for every complaint, with one limit. */
    Target forEverything(TimeLimit limit) {
        return new Target(this, limit);
    }

    private Target(Target other, TimeLimit limit) {
        id = other.id;
        family = other.family;
        scope = Scope.everything();
        given = other.given;
        start = other.start;
        stop = other.stop;
        cancel = other.cancel;
        pause = other.pause;
        resume = other.resume;
        reset = other.reset;
        pausedIn = other.pausedIn;
        holdable = other.holdable;
        restarts = other.restarts;
        outlives = other.outlives;
        limits = List.of(new LimitRule(Scope.everything(), limit));
        levels = other.levels;
        extension = other.extension;
        calendar = other.calendar;
    }

    /** The time there is for a complaint; nothing when the target is not for it. */
    @Nullable
    TimeLimit limit(Complaint complaint) {
        if (!scope.admits(complaint)) {
            return null;
        }
        for (LimitRule rule : limits) {
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
