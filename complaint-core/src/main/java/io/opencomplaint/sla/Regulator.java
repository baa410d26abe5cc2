package io.opencomplaint.sla;

import io.opencomplaint.act.ActType;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.workflow.Workflow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a law or a regulator demands 监管要求, beside what the organisation has promised: limits of the family
 * {@link io.opencomplaint.model.ClockFamily#REGULATORY}, all on a calendar of its own, acts that must be possible, and periods of
 * months or years that no clock measures. A policy may bear several. Immutable; begin with {@link #named(String)}.
 */
public final class Regulator {

    /** Code of the period for which a record is kept; {@code ComplaintPolicy.retention()} obeys it. */
    public static final String RETAIN = "retain";

    /** Code of the period after the incident within which a complaint may come; only later ones are refused as too late. */
    public static final String TIME_BAR = "time-bar";

    private final String id;
    private final WorkingCalendar calendar;
    private final List<Target> targets;
    private final Set<ActType> demands;
    private final Map<String, Period> periods;
    private final Set<InadmissibilityReason> grounds;

    Regulator(RegulatorBuilder builder, WorkingCalendar calendar) {
        this.id = builder.id;
        this.calendar = calendar;
        this.targets = builder.targets.stream()
                .map(target -> target.toBuilder().regulatory().on(calendar.id()).build())
                .toList();
        this.demands = Set.copyOf(builder.demands);
        this.periods = new LinkedHashMap<>(builder.periods);
        this.grounds = Set.copyOf(builder.grounds);
    }

    /**
     * Begins a regulator.
     *
     * @param id 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @return the builder
     */
    public static RegulatorBuilder named(String id) {
        return new RegulatorBuilder(id);
    }

    /**
     * Begins a regulator that is like this one, for example with a longer period.
     *
     * @return a builder that holds all that this one was built from
     */
    public RegulatorBuilder toBuilder() {
        RegulatorBuilder builder = new RegulatorBuilder(id).on(calendar);
        targets.forEach(builder::target);
        builder.demands.addAll(demands);
        builder.periods.putAll(periods);
        builder.grounds.addAll(grounds);
        return builder;
    }

    /**
     * The same rules counted on another calendar: other hours of business, or the holidays of a region.
     *
     * @param other on which every target of this regulator is counted
     * @return a copy
     */
    public Regulator on(WorkingCalendar other) {
        return toBuilder().on(other).build();
    }

    /**
     * Which regulator this is.
     *
     * @return a code
     */
    public String id() {
        return id;
    }

    /**
     * The calendar on which it counts.
     *
     * @return that of every target
     */
    public WorkingCalendar calendar() {
        return calendar;
    }

    /**
     * Its limits, in the order in which they were given.
     *
     * @return immutable, all regulatory
     */
    public List<Target> targets() {
        return targets;
    }

    /**
     * The acts that a workflow must make possible for it.
     *
     * @return immutable
     */
    public Set<ActType> demands() {
        return demands;
    }

    /**
     * For which reasons it lets a complaint be refused 不予受理理由. Where a policy names reasons of its own, these count beside them;
     * where it names none, any reason counts.
     *
     * @return immutable; empty where its rules name none
     */
    public Set<InadmissibilityReason> grounds() {
        return grounds;
    }

    /**
     * Periods that no clock measures, such as how long a record is to be kept.
     *
     * @return a copy, by their codes, in the order in which they were given
     */
    public Map<String, Period> periods() {
        return new LinkedHashMap<>(periods);
    }

    /**
     * The last day of one of its periods: the day of the same number in the last month, or the last one of a shorter month.
     *
     * @param period its code
     * @param from the day on which it begins, not counted
     * @return the last day
     * @throws IllegalArgumentException when there is no period of this code
     */
    public LocalDate lastDay(String period, LocalDate from) {
        Period length = periods.get(period);
        if (length == null) {
            throw new IllegalArgumentException("The regulator " + id + " has no period " + period + "; it has "
                    + String.join(", ", periods.keySet()));
        }
        return from.plus(length);
    }

    /**
     * The last day of one of its periods that begins with something that happened, such as the final response for that of an
     * ombudsman: {@code Regulators.ukDisp().lastDay("fos-referral", complaint.milestones().repliedAt())}. Whether what comes later
     * is still taken, the body decides; the desk puts every proceeding on record.
     *
     * @param period its code
     * @param from when it happened; its day where the regulator is, is not counted
     * @return the last day, where the regulator is
     * @throws IllegalArgumentException when there is no period of this code
     */
    public LocalDate lastDay(String period, Instant from) {
        return lastDay(period, LocalDate.ofInstant(from, calendar.zone()));
    }

    /**
     * What a workflow lacks for this regulator.
     *
     * @param workflow of a policy that bears it
     * @return sentences; empty when nothing is missing
     */
    public List<String> problems(Workflow workflow) {
        return demands.stream()
                .sorted()
                .filter(act -> workflow.rows().stream().noneMatch(row -> row.act() == act))
                .map(act -> "The regulator " + id + " demands that " + act.code()
                        + " is possible, and no row of the workflow allows it; add rows")
                .toList();
    }

    /** Its id. */
    @Override
    public String toString() {
        return id;
    }
}
