package io.opencomplaint.sla;

import io.opencomplaint.act.ActType;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.workflow.InvalidPolicyException;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what a regulator demands. Not thread-safe. */
public final class RegulatorBuilder {

    final String id;
    final List<Target> targets = new ArrayList<>();
    final Set<ActType> demands = EnumSet.noneOf(ActType.class);
    final Map<String, Period> periods = new LinkedHashMap<>();
    final Set<InadmissibilityReason> grounds = EnumSet.noneOf(InadmissibilityReason.class);
    private static final int MOST_MONTHS = 12_000;
    private static final int MOST_DAYS = 365_000;

    private @Nullable WorkingCalendar calendar;

    RegulatorBuilder(String id) {
        this.id = id;
    }

    /**
     * The calendar on which every limit of this regulator is counted; there is no default.
     *
     * @param newCalendar with an id that no other calendar of the policy has
     * @return this
     */
    public RegulatorBuilder on(WorkingCalendar newCalendar) {
        this.calendar = newCalendar;
        return this;
    }

    /**
     * Adds a limit, or puts it in the place of the one of the same id. It becomes a regulatory one on the calendar of this
     * regulator.
     *
     * @param target see {@link Target#named}
     * @return this
     */
    public RegulatorBuilder target(Target target) {
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i).id().equals(target.id())) {
                targets.set(i, target);
                return this;
            }
        }
        targets.add(target);
        return this;
    }

    /**
     * Acts that the workflow of a policy under this regulator must make possible somewhere.
     *
     * @param acts one or more
     * @return this
     */
    public RegulatorBuilder demands(ActType... acts) {
        Collections.addAll(demands, acts);
        return this;
    }

    /**
     * Reasons for which a complaint may be refused under it, beside those of the policy.
     *
     * @param reasons one or more
     * @return this
     */
    public RegulatorBuilder refusedFor(InadmissibilityReason... reasons) {
        Collections.addAll(grounds, reasons);
        return this;
    }

    /**
     * A period that no clock measures, or another length for one it has.
     *
     * @param code 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @param length more than zero
     * @return this
     */
    public RegulatorBuilder period(String code, Period length) {
        periods.put(code, length);
        return this;
    }

    /**
     * Checks what was said and makes the regulator. What hangs on the workflow is checked when the policy is built.
     *
     * @return the regulator
     * @throws InvalidPolicyException listing everything that is wrong
     */
    public Regulator build() {
        List<String> problems = new ArrayList<>();
        if (!TargetCheck.isCode(id)) {
            problems.add("Its id must be 1 to 64 of a-z, 0-9, '.', '_' and '-', beginning with a letter or digit");
        }
        if (calendar == null) {
            problems.add("It has no calendar; give one with on(…), for example Calendars.mondayToFriday(…)");
        }
        periods.forEach((code, length) -> {
            if (!TargetCheck.isCode(code)) {
                problems.add("A period's code must be 1 to 64 of a-z, 0-9, '.', '_' and '-'");
            }
            if (length.isZero()
                    || length.isNegative()
                    || length.toTotalMonths() > MOST_MONTHS
                    || length.get(ChronoUnit.DAYS) > MOST_DAYS) {
                problems.add("The period " + code + " is " + length + "; give more than zero, and 1,000 years at most");
            }
        });
        if (calendar == null || !problems.isEmpty()) {
            throw new InvalidPolicyException("regulator " + (TargetCheck.isCode(id) ? id : ""), problems);
        }
        Regulator regulator = new Regulator(this, calendar);
        ServiceLevels.none().beside(List.of(regulator));
        return regulator;
    }
}
