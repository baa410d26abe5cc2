package io.opencomplaint.desk.decision;

import io.opencomplaint.calendar.Beyond;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.DayCount;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.event.EventType;
import io.opencomplaint.preset.Regulators;
import io.opencomplaint.sla.Regulator;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.Trigger;

/** An office in China, and one working day counted in four ways. */
final class SampleRegulator {

    static final WorkingCalendar OFFICE = Calendars.china(Beyond.PROVISIONAL, Shift.parse("09:00-18:00"));

    static final Regulator SATURDAYS = Regulator.named("saturdays")
            .on(Regulators.ukDisp().calendar())
            .target(oneDay("roll-forward", DayCount.ROLL_FORWARD))
            .target(oneDay("as-is", DayCount.AS_IS))
            .target(oneDay("civil-code", DayCount.CIVIL_CODE))
            .target(oneDay("uk-disp", DayCount.UK_DISP))
            .build();

    private SampleRegulator() {}

    private static Target oneDay(String id, DayCount count) {
        return Target.named(id)
                .starts(Trigger.on(EventType.COMPLAINT_RECEIVED))
                .stops(Trigger.finalReply())
                .limit(TimeLimit.workingDays(1, count))
                .build();
    }
}
