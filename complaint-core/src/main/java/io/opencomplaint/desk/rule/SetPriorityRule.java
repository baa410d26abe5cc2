package io.opencomplaint.desk.rule;

import io.opencomplaint.act.SetPriority;
import io.opencomplaint.event.PrioritySet;

/** Priority may be adjusted by hand at any time, with a reason (S10). */
final class SetPriorityRule implements ActRule<SetPriority> {

    @Override
    public Ruling apply(Matter matter, SetPriority act) {
        return Ruling.of(new PrioritySet(act.priority(), act.reason()));
    }
}
