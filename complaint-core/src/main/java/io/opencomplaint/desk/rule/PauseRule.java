package io.opencomplaint.desk.rule;

import io.opencomplaint.act.Pause;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.HandlingPaused;

/** A hold begins once. */
final class PauseRule implements ActRule<Pause> {

    @Override
    public Ruling apply(Matter matter, Pause act) {
        return matter.complaint().clocks().hold() != null
                ? Ruling.refuse(RefusalCode.ON_HOLD, "")
                : Ruling.of(new HandlingPaused(act.reason(), act.note()));
    }
}
