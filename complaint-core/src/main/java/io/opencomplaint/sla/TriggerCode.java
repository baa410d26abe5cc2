package io.opencomplaint.sla;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.model.WarningLevel;
import java.util.Map;
import java.util.function.Function;

/** Reads what a trigger waits for from stable text. */
final class TriggerCode {

    private static final Map<String, Function<String, Trigger>> KINDS = Map.of(
            "on", code -> Trigger.on(EventType.ofCode(code)),
            "entering-phase", code -> Trigger.entering(Phase.valueOf(code)),
            "leaving-phase", code -> Trigger.leaving(Phase.valueOf(code)),
            "entering-status", Trigger::enteringStatus,
            "leaving-status", Trigger::leavingStatus,
            "proceeding-ended", code -> Trigger.proceedingEnded(ProceedingResult.valueOf(code)),
            "warning", code -> Trigger.warned(WarningLevel.valueOf(code)));

    private static final Map<String, Trigger> WORDS = Map.of(
            "final-reply", Trigger.finalReply(),
            "interim-reply", Trigger.interimReply(),
            "contacted", Trigger.contacted(),
            "resolution-accepted", Trigger.resolutionAccepted(),
            "becoming-major", Trigger.becomingMajor(),
            "new-cycle", Trigger.newCycle(),
            "satisfied", Trigger.satisfied(),
            "dissatisfied", Trigger.dissatisfied());

    private TriggerCode() {}

    static Trigger parse(String code) {
        Trigger word = WORDS.get(code);
        if (word != null) {
            return word;
        }
        int colon = code.indexOf(':');
        Function<String, Trigger> kind = colon < 0 ? null : KINDS.get(code.substring(0, colon));
        if (kind == null) {
            throw unreadable();
        }
        try {
            return kind.apply(code.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private static InvalidValueException unreadable() {
        return new InvalidValueException(
                "trigger",
                "it is on:, entering-phase:, leaving-phase:, entering-status:, leaving-status:, proceeding-ended: or warning: and a code, or"
                        + " final-reply, interim-reply, contacted, resolution-accepted, becoming-major, new-cycle, satisfied or dissatisfied");
    }
}
