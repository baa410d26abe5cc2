package io.opencomplaint.desk.rule;

import io.opencomplaint.act.RaiseWarning;
import io.opencomplaint.event.WarningRaised;

/** Each level tells one role more of the chain of report, and each step goes on record (S20). */
final class RaiseWarningRule implements ActRule<RaiseWarning> {

    @Override
    public Ruling apply(Matter matter, RaiseWarning act) {
        return Ruling.of(new WarningRaised(
                act.level(), matter.policy().serviceLevels().escalations().told(act.level()), act.reason()));
    }
}
