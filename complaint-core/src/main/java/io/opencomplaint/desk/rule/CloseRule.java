package io.opencomplaint.desk.rule;

import io.opencomplaint.act.Close;
import io.opencomplaint.event.Closed;

/** The case ends with an outcome on its merits. */
final class CloseRule implements ActRule<Close> {

    @Override
    public Ruling apply(Matter matter, Close act) {
        return Ruling.of(new Closed(act.outcome(), act.text(), matter.worked()));
    }
}
