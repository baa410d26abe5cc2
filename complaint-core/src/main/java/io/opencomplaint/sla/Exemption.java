package io.opencomplaint.sla;

import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockState;
import java.util.List;

/** What another target frees from ends with that one's clock, where it was in time. */
final class Exemption {

    private Exemption() {}

    static void end(List<ClockWork> work, Change change, List<Clock> changed) {
        for (ClockWork each : work) {
            String other = each.target().exemptedBy;
            if (other != null && isMet(other, changed)) {
                end(each.target().id, change, changed);
            }
        }
    }

    private static boolean isMet(String target, List<Clock> changed) {
        return changed.stream().anyMatch(clock -> clock.target().equals(target) && clock.state() == ClockState.MET);
    }

    /** Unless it ends by itself with the same event, or would begin with it. */
    private static void end(String target, Change change, List<Clock> changed) {
        changed.removeIf(clock -> clock.target().equals(target) && clock.isOpen());
        change.after()
                .clocks()
                .open(target)
                .filter(open ->
                        changed.stream().noneMatch(clock -> clock.target().equals(target)))
                .ifPresent(open -> changed.add(ClockWork.cancelled(open, change.at())));
    }
}
