package io.opencomplaint.sla;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.ClockFamily;
import io.opencomplaint.model.Phase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what a target says. Not thread-safe. What it says is checked when its {@link ServiceLevels} are built. */
public final class TargetBuilder {

    final String id;
    ClockFamily family = ClockFamily.BUSINESS;
    Scope scope = Scope.everything();
    Trigger start = Trigger.never();
    Trigger stop = Trigger.never();
    Trigger cancel = Trigger.never();
    Trigger pause = Trigger.never();
    Trigger resume = Trigger.never();
    Trigger reset = Trigger.never();
    final Set<Phase> pausedIn = EnumSet.noneOf(Phase.class);
    boolean holdable;
    boolean outlives;
    final List<Limit> limits = new ArrayList<>();
    final List<Level> levels = new ArrayList<>();
    final List<ExtensionRule> extensions = new ArrayList<>();

    @Nullable
    String calendar;

    @Nullable
    String exemptedBy;

    boolean onlyOnce;

    TargetBuilder(String id) {
        this.id = id;
    }

    TargetBuilder(TargetBuilder other) {
        this(other.id);
        family = other.family;
        scope = other.scope;
        start = other.start;
        stop = other.stop;
        cancel = other.cancel;
        pause = other.pause;
        resume = other.resume;
        reset = other.reset;
        pausedIn.addAll(other.pausedIn);
        holdable = other.holdable;
        outlives = other.outlives;
        limits.addAll(other.limits);
        levels.addAll(other.levels);
        extensions.addAll(other.extensions);
        calendar = other.calendar;
        exemptedBy = other.exemptedBy;
        onlyOnce = other.onlyOnce;
    }

    /**
     * A limit of law or of a regulator 法定时限 instead of a promise of the organisation.
     *
     * @return this
     */
    public TargetBuilder regulatory() {
        this.family = ClockFamily.REGULATORY;
        return this;
    }

    /**
     * Only for some complaints; for all unless said otherwise. A clock whose complaint leaves the scope is cancelled; one
     * whose complaint comes into it counts from where it would have begun.
     *
     * @param newScope which ones
     * @return this
     */
    public TargetBuilder appliesTo(Scope newScope) {
        this.scope = newScope;
        return this;
    }

    /**
     * What starts the clock, when none is open.
     *
     * @param trigger what happens
     * @return this
     */
    public TargetBuilder starts(Trigger trigger) {
        this.start = trigger;
        return this;
    }

    /**
     * What the clock waits for: in time or late, its cycle ends with it.
     *
     * @param trigger what happens
     * @return this
     */
    public TargetBuilder stops(Trigger trigger) {
        this.stop = trigger;
        return this;
    }

    /**
     * What makes the limit pointless: its cycle ends without a result. The end of the case does so anyway (lesson T5),
     * unless {@link #outlivesCase()}.
     *
     * @param trigger what happens
     * @return this
     */
    public TargetBuilder cancels(Trigger trigger) {
        this.cancel = trigger;
        return this;
    }

    /**
     * What makes time stand still until something makes it go on. Beside it, and independent of it, time stands still
     * as {@link #pausesIn} and {@link #pausable} say.
     *
     * @param pausing what stops time
     * @param resuming what lets it go on
     * @return this
     */
    public TargetBuilder pauses(Trigger pausing, Trigger resuming) {
        this.pause = pausing;
        this.resume = resuming;
        return this;
    }

    /**
     * Time stands still while the complaint is in one of some phases, for example while the complainant has to answer
     * ({@link Phase#WAITING}).
     *
     * @param phases one or more
     * @return this
     */
    public TargetBuilder pausesIn(Phase... phases) {
        Collections.addAll(pausedIn, phases);
        return this;
    }

    /**
     * Time stands still while the complaint is on hold.
     *
     * @return this
     */
    public TargetBuilder pausable() {
        this.holdable = true;
        return this;
    }

    /**
     * What makes the time begin anew: the cycle is cancelled and the next one starts, without its pauses and extensions, and
     * on hold as long as the other one was.
     *
     * @param trigger what happens
     * @return this
     */
    public TargetBuilder resets(Trigger trigger) {
        this.reset = trigger;
        return this;
    }

    /**
     * The clock does not begin anew when a closed case is reopened. A target that starts with the receipt does so unless this
     * is said, any other does not unless its start says so.
     *
     * @return this
     */
    public TargetBuilder once() {
        this.onlyOnce = true;
        return this;
    }

    /**
     * The clock goes on, or starts, when the case has ended: for what comes afterwards, as a survey or a call.
     *
     * @return this
     */
    public TargetBuilder outlivesCase() {
        this.outlives = true;
        return this;
    }

    /**
     * So much time, for all complaints that no limit given before is for. Must be the last one.
     *
     * @param limit how much
     * @return this
     */
    public TargetBuilder limit(TimeLimit limit) {
        limits.add(new Limit(Scope.everything(), limit));
        return this;
    }

    /**
     * So much time for some complaints. The first limit that is for a complaint counts.
     *
     * @param which not everything
     * @param limit how much
     * @return this
     */
    public TargetBuilder limit(Scope which, TimeLimit limit) {
        limits.add(new Limit(which, Objects.requireNonNull(limit, "limit(…) needs a limit")));
        return this;
    }

    /**
     * Adds a level of warning or escalation. The deadline itself is a level in any case, {@link Level#BREACH}.
     *
     * @param level when, and whom to tell
     * @return this
     */
    public TargetBuilder level(Level level) {
        levels.add(level);
        return this;
    }

    /**
     * Another limit in the place of the one for the same complaints; where there is none, before all others.
     *
     * @param which {@link Scope#everything()} for the last one
     * @param limit at least the smallest unit of its kind
     * @return this
     */
    public TargetBuilder instead(Scope which, TimeLimit limit) {
        Limit other = new Limit(which, Objects.requireNonNull(limit, "instead(…) needs a limit"));
        for (int i = 0; i < limits.size(); i++) {
            if (limits.get(i).scope().equals(which)) {
                limits.set(i, other);
                return this;
            }
        }
        limits.add(which.isEverything() ? limits.size() : 0, other);
        return this;
    }

    /**
     * How the deadline may be put off; not at all unless this is said. Said several times, each rule is for reasons of its own.
     *
     * @param rule how often, how long
     * @return this
     */
    public TargetBuilder extendable(ExtensionRule rule) {
        extensions.add(rule);
        return this;
    }

    /**
     * Ends the clock, without a result, once the clock of another target is met: who does one thing in time need not do this one
     * (DISP 1.5.1R: what is resolved by the third business day is free of the time limits).
     *
     * @param target id of another target of the same levels
     * @return this
     */
    public TargetBuilder exemptedBy(String target) {
        this.exemptedBy = target;
        return this;
    }

    /**
     * Always on one calendar, whatever the complaint; chosen per complaint unless this is said.
     *
     * @param id of a calendar of the service levels
     * @return this
     */
    public TargetBuilder on(String id) {
        this.calendar = id;
        return this;
    }

    /**
     * Makes the target.
     *
     * @return the target, not checked yet
     */
    public Target build() {
        return new Target(this);
    }

    /** A receipt happens once; a target that it starts is one of the whole case. */
    boolean restarts() {
        return !onlyOnce && start.waitsFor(EventType.COMPLAINT_RECEIVED);
    }
}
