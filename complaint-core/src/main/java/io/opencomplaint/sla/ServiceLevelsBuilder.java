package io.opencomplaint.sla;

import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Role;
import io.opencomplaint.workflow.InvalidPolicyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Gathers the time limits of a policy. Not thread-safe. */
public final class ServiceLevelsBuilder {

    final List<Target> targets = new ArrayList<>();
    final List<WorkingCalendar> calendars = new ArrayList<>();
    final List<CalendarRule> rules = new ArrayList<>();
    List<Role> chain = List.of();
    Function<Complaint, @Nullable String> choice = complaint -> null;

    @Nullable
    WorkingCalendar notifyWithin;

    @Nullable
    WorkingCalendar usual;

    /** Whether {@link #choosing} was said. */
    boolean chosen;

    private final List<String> misnamed = new ArrayList<>();

    ServiceLevelsBuilder() {}

    ServiceLevelsBuilder(ServiceLevelsBuilder other) {
        targets.addAll(other.targets);
        calendars.addAll(other.calendars);
        rules.addAll(other.rules);
        chain = other.chain;
        choice = other.choice;
        chosen = other.chosen;
        notifyWithin = other.notifyWithin;
        usual = other.usual;
    }

    /**
     * The calendar for all complaints that no other rule is for.
     *
     * @param calendar where there is no better one
     * @return this
     */
    public ServiceLevelsBuilder calendar(WorkingCalendar calendar) {
        usual = calendar;
        return this;
    }

    /**
     * The calendar for some complaints (lesson T13). The first rule that is for a complaint counts.
     *
     * @param which not everything
     * @param calendar for these
     * @return this
     */
    public ServiceLevelsBuilder calendar(Scope which, WorkingCalendar calendar) {
        rules.add(new CalendarRule(which, calendar));
        return this;
    }

    /**
     * One more calendar, for targets and choices that name it; also an earlier version of one, so that clocks which
     * began on it go on with it.
     *
     * @param calendar known by its id, and by id and version
     * @return this
     */
    public ServiceLevelsBuilder alsoKnowing(WorkingCalendar calendar) {
        calendars.add(calendar);
        return this;
    }

    /**
     * Lets the host choose the calendar, for example by region. Pure: the same complaint, the same calendar.
     *
     * @param newChoice id of a calendar, or {@code null} to leave it to the rules
     * @return this
     */
    public ServiceLevelsBuilder choosing(Function<Complaint, @Nullable String> newChoice) {
        choice = newChoice;
        chosen = true;
        return this;
    }

    /**
     * Adds a target.
     *
     * @param target see {@link Target#named}
     * @return this
     */
    public ServiceLevelsBuilder target(Target target) {
        targets.add(Objects.requireNonNull(target, "target(…) needs a target"));
        return this;
    }

    /**
     * Adds targets, for example promises that several policies share.
     *
     * @param more in order
     * @return this
     */
    public ServiceLevelsBuilder targets(List<Target> more) {
        more.forEach(this::target);
        return this;
    }

    /**
     * Changes a target that is there, for example one of a preset.
     *
     * @param target its id
     * @param change what to say otherwise
     * @return this
     */
    public ServiceLevelsBuilder changing(String target, UnaryOperator<TargetBuilder> change) {
        int place = place(target, "changing");
        if (place >= 0) {
            targets.set(place, change.apply(targets.get(place).toBuilder()).build());
        }
        return this;
    }

    /**
     * Takes a target out.
     *
     * @param target its id
     * @return this
     */
    public ServiceLevelsBuilder without(String target) {
        int place = place(target, "without");
        if (place >= 0) {
            targets.remove(place);
        }
        return this;
    }

    private int place(String target, String method) {
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i).id.equals(target)) {
                return i;
            }
        }
        misnamed.add("There is no target " + target + " for " + method + "(…); name one that was added before");
        return -1;
    }

    /**
     * When those concerned may be told of a level: the time of telling is apart from the time that is due (lesson E4).
     *
     * @param hours within its working time
     * @return this
     */
    public ServiceLevelsBuilder notifyWithin(WorkingCalendar hours) {
        notifyWithin = hours;
        return this;
    }

    /**
     * The chain of report 上报链 for warnings (S20: service, service manager, office director, general manager).
     *
     * @param roles lowest first
     * @return this
     */
    public ServiceLevelsBuilder chain(Role... roles) {
        chain = List.of(roles);
        return this;
    }

    /**
     * Checks what was said and makes the service levels. What hangs on the workflow is checked when the policy is built.
     *
     * @return the service levels
     * @throws InvalidPolicyException listing everything that is wrong
     */
    public ServiceLevels build() {
        List<String> problems = new ArrayList<>(misnamed);
        problems.addAll(TargetCheck.problems(this));
        if (!problems.isEmpty()) {
            throw new InvalidPolicyException("service levels", problems);
        }
        return new ServiceLevels(this);
    }

    /** The rules in order, the usual calendar last. */
    List<CalendarRule> rules() {
        List<CalendarRule> all = new ArrayList<>(rules);
        if (usual != null) {
            all.add(new CalendarRule(Scope.everything(), usual));
        }
        return all;
    }
}
