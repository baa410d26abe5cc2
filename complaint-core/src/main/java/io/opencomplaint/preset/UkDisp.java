package io.opencomplaint.preset;

import io.opencomplaint.act.ActType;
import io.opencomplaint.calendar.DayCount;
import io.opencomplaint.calendar.DayEnd;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Category;
import io.opencomplaint.sla.ExtensionRule;
import io.opencomplaint.sla.Regulator;
import io.opencomplaint.sla.Scope;
import io.opencomplaint.sla.Target;
import io.opencomplaint.sla.TargetBuilder;
import io.opencomplaint.sla.Trigger;
import java.time.Period;

/** UK FCA Handbook, DISP 1 and 2.8: UK-DISP-SRC, -ACK, -FINAL, UK-PSD-FINAL, UK-FOS, UK-RETAIN. */
final class UkDisp {

    /** A holding letter gives the date by which the final response is expected; how many there may be is ours. */
    private static final int MOST_LETTERS = 9;

    /** What the complainant has accepted by then is free of the time limits of DISP 1.6 (DISP 1.5.1R). */
    private static final String SUMMARY = "uk-disp-src";

    private UkDisp() {}

    static Regulator regulator(TimeLimit promptly) {
        return Regulator.named("uk-disp")
                .on(StatutoryDays.UK)
                .demands(ActType.RECORD_EXTERNAL, ActType.DECIDE_EXTERNAL)
                .target(fromReceipt(SUMMARY)
                        .stops(Trigger.resolutionAccepted().or(Trigger.satisfied()))
                        .limit(businessDays(3))
                        .build())
                .target(fromReceipt("uk-disp-ack")
                        .stops(Trigger.on(EventType.ACKNOWLEDGED))
                        .limit(promptly)
                        .once()
                        .build())
                .target(fromReceipt("uk-disp-final")
                        .stops(Trigger.finalReply())
                        .limit(TimeLimit.weeks(8, DayCount.UK_DISP.end(DayEnd.MIDNIGHT)))
                        .extendable(ExtensionRule.times(MOST_LETTERS).because("holding-letter"))
                        .exemptedBy(SUMMARY)
                        .build())
                .target(paymentServices())
                .period("fos-referral", Period.ofMonths(6))
                .period(Regulator.RETAIN, Period.ofYears(3))
                .build();
    }

    private static Target paymentServices() {
        return fromReceipt("uk-psd-final")
                .appliesTo(Scope.everything().categories(Category.of("payment-services")))
                .stops(Trigger.finalReply())
                .limit(businessDays(15))
                .extendable(ExtensionRule.times(1)
                        .because("holding-reply")
                        .upTo(businessDays(35))
                        .fromStart())
                .exemptedBy(SUMMARY)
                .build();
    }

    static TimeLimit businessDays(int days) {
        return TimeLimit.workingDays(days, DayCount.UK_DISP);
    }

    private static TargetBuilder fromReceipt(String id) {
        return Target.named(id).starts(Trigger.on(EventType.COMPLAINT_RECEIVED));
    }
}
