package io.opencomplaint.desk.rule;

import io.opencomplaint.act.DeclineTransfer;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.TransferDeclined;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Assignment;
import io.opencomplaint.model.Custody;

/**
 * A transfer that waits falls back to those from whom it came (S20): when the receiving side declines it (whoever may, where only
 * a unit was named), or when its owner, the giving side or somebody who leads takes it back.
 */
final class DeclineTransferRule implements ActRule<DeclineTransfer> {

    @Override
    public Ruling apply(Matter matter, DeclineTransfer act) {
        Custody custody = matter.complaint().dossier().custody();
        Assignment before = custody.before();
        Assignee from = matter.complaint().assignment().assignee();
        Assignee to = before == null ? null : before.assignee();
        if (before == null || from == null || to == null) {
            return Ruling.refuse(RefusalCode.NO_TRANSFER, "");
        }
        String receiver = from.handler();
        if (receiver == null || isTheirs(matter, receiver, to)) {
            return Ruling.of(new TransferDeclined(from, to, before.accepted(), act.reason()));
        }
        return Ruling.refuse(RefusalCode.NOT_THE_ASSIGNEE, receiver);
    }

    private static boolean isTheirs(Matter matter, String receiver, Assignee giver) {
        return matter.isDoneBy(receiver)
                || matter.isDoneBy(giver.handler())
                || matter.isDoneBy(matter.complaint().dossier().custody().owner())
                || matter.isLed();
    }
}
