package io.opencomplaint.desk.rule;

import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.model.Sanction;

/** What the rules on sanctions have in common. */
final class Sanctions {

    private Sanctions() {}

    /** The event when the sanction is there and still to be carried out. */
    static Ruling open(Matter matter, String key, CaseEvent event) {
        Sanction sanction =
                matter.complaint().dossier().liabilities().sanction(key).orElse(null);
        if (sanction == null) {
            return Ruling.refuse(RefusalCode.NO_SANCTION, key);
        }
        if (sanction.cancelledAt() != null) {
            return Ruling.refuse(RefusalCode.SANCTION_CANCELLED, key);
        }
        return sanction.isOpen() ? Ruling.of(event) : Ruling.refuse(RefusalCode.SANCTION_EXECUTED, key);
    }
}
