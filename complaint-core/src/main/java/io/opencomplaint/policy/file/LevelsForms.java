package io.opencomplaint.policy.file;

import io.opencomplaint.act.ActType;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Role;
import io.opencomplaint.sla.CalendarRule;
import io.opencomplaint.sla.Regulator;
import io.opencomplaint.sla.RegulatorBuilder;
import io.opencomplaint.sla.ServiceLevels;
import io.opencomplaint.sla.ServiceLevelsBuilder;
import io.opencomplaint.sla.Target;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The organisation's own time limits, and regulators beside them. */
final class LevelsForms {

    private static final Form<WorkingCalendar> NAME = new CalendarName();

    private static final Form<CalendarRule> RULE = Shape.<CalendarRule>of()
            .required("for", ScopeForm.FORM, CalendarRule::scope)
            .required("calendar", NAME, CalendarRule::calendar)
            .made(read -> new CalendarRule(read.get("for"), read.get("calendar")));

    static final Form<ServiceLevels> LEVELS = Shape.<ServiceLevels>of()
            .optional("calendar", NAME, levels -> levels.calendarChoice().usual())
            .several("calendars", RULE, levels -> levels.calendarChoice().rules())
            .several("also-knowing", NAME, levels -> levels.calendarChoice().others())
            .optional("notify-within", NAME, levels -> levels.calendarChoice().notifyWithin())
            .several("chain", TargetForms.ROLE, ServiceLevels::chain)
            .several("targets", TargetForms.TARGET, ServiceLevels::targets)
            .made(LevelsForms::levels);

    static final Form<Period> LENGTH = Forms.coded(Period::toString, Period::parse, "P[0-9YMWD]{1,20}");

    private record NamedPeriod(String code, Period length) {}

    private static final Form<NamedPeriod> PERIOD = Shape.<NamedPeriod>of()
            .required("code", Forms.text(), NamedPeriod::code)
            .required("length", LENGTH, NamedPeriod::length)
            .made(read -> new NamedPeriod(read.get("code"), read.get("length")));

    static final Form<Regulator> REGULATOR = Shape.<Regulator>of()
            .required("id", Forms.text(), Regulator::id)
            .required("calendar", NAME, Regulator::calendar)
            .several("demands", WorkflowForms.ACT, regulator -> ScopeForm.sorted(regulator.demands()))
            .several("targets", TargetForms.TARGET, Regulator::targets)
            .several("periods", PERIOD, LevelsForms::periods)
            .several("grounds", AdmissionForm.REASON, regulator -> regulator.grounds().stream()
                    .sorted()
                    .toList())
            .made(LevelsForms::regulator);

    private LevelsForms() {}

    /** Every calendar that levels and regulators count on, once each. */
    static List<WorkingCalendar> calendars(ServiceLevels levels, List<Regulator> regulators) {
        Set<WorkingCalendar> calendars =
                new LinkedHashSet<>(levels.calendarChoice().all());
        regulators.forEach(regulator -> calendars.add(regulator.calendar()));
        return List.copyOf(calendars);
    }

    private static ServiceLevels levels(Shape.Values read) {
        ServiceLevelsBuilder levels =
                ServiceLevels.builder().chain(read.<Role>list("chain").toArray(Role[]::new));
        WorkingCalendar usual = read.find("calendar");
        WorkingCalendar hours = read.find("notify-within");
        if (usual != null) {
            levels.calendar(usual);
        }
        if (hours != null) {
            levels.notifyWithin(hours);
        }
        read.<CalendarRule>list("calendars").forEach(rule -> levels.calendar(rule.scope(), rule.calendar()));
        read.<WorkingCalendar>list("also-knowing").forEach(levels::alsoKnowing);
        read.<Target>list("targets").forEach(levels::target);
        return levels.build();
    }

    private static List<NamedPeriod> periods(Regulator regulator) {
        List<NamedPeriod> periods = new ArrayList<>();
        regulator.periods().forEach((code, length) -> periods.add(new NamedPeriod(code, length)));
        return periods;
    }

    private static Regulator regulator(Shape.Values read) {
        RegulatorBuilder regulator = Regulator.named(read.get("id"))
                .on(read.get("calendar"))
                .demands(read.<ActType>list("demands").toArray(ActType[]::new))
                .refusedFor(read.<InadmissibilityReason>list("grounds").toArray(InadmissibilityReason[]::new));
        read.<Target>list("targets").forEach(regulator::target);
        read.<NamedPeriod>list("periods").forEach(period -> regulator.period(period.code(), period.length()));
        return regulator.build();
    }
}
