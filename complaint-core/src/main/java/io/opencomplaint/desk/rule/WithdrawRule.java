package io.opencomplaint.desk.rule;

import io.opencomplaint.act.Withdraw;
import io.opencomplaint.event.Withdrawn;

/** The complainant takes the complaint back; no reason is needed. */
final class WithdrawRule implements ActRule<Withdraw> {

    @Override
    public Ruling apply(Matter matter, Withdraw act) {
        return Ruling.of(new Withdrawn(act.text(), matter.worked()));
    }
}
