package io.opencomplaint.desk.rule;

import io.opencomplaint.act.Transfer;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.Transferred;
import io.opencomplaint.model.Assignee;

/** A complaint passes from hands to other hands: there are some already, and they are not the same. */
final class TransferRule implements ActRule<Transfer> {

    @Override
    public Ruling apply(Matter matter, Transfer act) {
        Assignee from = matter.complaint().assignment().assignee();
        if (from == null) {
            return Ruling.refuse(RefusalCode.NOT_ASSIGNED, "-");
        }
        if (from.equals(act.to())) {
            return Ruling.refuse(RefusalCode.SAME_ASSIGNEE, from.unit());
        }
        return Ruling.of(new Transferred(from, act.to(), act.reason()));
    }
}
