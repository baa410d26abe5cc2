package io.opencomplaint.examples.homeservices;

import io.opencomplaint.calendar.Beyond;
import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.calendar.Shift;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.model.Tier;
import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.sla.Scope;
import java.time.ZoneId;

/** The rules of one home service: the preset of its trade, with its own office hours and its own promise to customers for once. */
final class HomeServices {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    static final WorkingCalendar OFFICE =
            Calendars.china(Beyond.PROVISIONAL, Shift.parse("09:00-12:00"), Shift.parse("13:00-18:00"));

    /** Longer hours under another version, so that clocks say on which hours they were counted. */
    static final WorkingCalendar OPEN_LATE = OFFICE.toBuilder()
            .version("2022-2026.late")
            .hours(Shift.parse("09:00-12:00"), Shift.parse("13:00-20:00"))
            .build();

    private static final Scope TEMPORARY = Scope.everything().tiers(Tier.TEMPORARY);

    private HomeServices() {}

    static ComplaintPolicy policy(int version, WorkingCalendar office, TimeLimit ofTemporary) {
        ComplaintPolicy preset = Presets.homeServices();
        return preset.toBuilder()
                .version(version)
                .serviceLevels(preset.serviceLevels().toBuilder()
                        .calendar(office)
                        .alsoKnowing(OFFICE)
                        .changing("final-reply", target -> target.instead(TEMPORARY, ofTemporary))
                        .build())
                .build();
    }
}
