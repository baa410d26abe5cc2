package io.opencomplaint.desk;

import io.opencomplaint.act.SetSeverity;
import io.opencomplaint.event.SeveritySet;

/** Severity may be judged anew at any time, with a reason. */
final class SetSeverityRule implements ActRule<SetSeverity> {

    @Override
    public Ruling apply(Matter matter, SetSeverity act) {
        return Ruling.of(new SeveritySet(act.severity(), act.reason()));
    }
}
