package io.opencomplaint.desk.rule;

import io.opencomplaint.act.Reopen;
import io.opencomplaint.event.Reopened;

/** A case is taken up again for a reason. */
final class ReopenRule implements ActRule<Reopen> {

    @Override
    public Ruling apply(Matter matter, Reopen act) {
        return Ruling.of(new Reopened(act.reason()));
    }
}
