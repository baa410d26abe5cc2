package io.opencomplaint.desk.rule;

import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.model.Liabilities;
import io.opencomplaint.model.Sanction;

/** What the rules on sanctions have in common. */
final class Sanctions {

    private Sanctions() {}

    /** The event when the sanction is there and still to be carried out, and the actor neither to blame nor sanctioned by it. */
    static Ruling open(Matter matter, String key, CaseEvent event) {
        Liabilities held = matter.complaint().dossier().liabilities();
        Sanction sanction = held.sanction(key).orElse(null);
        if (sanction == null) {
            return Ruling.refuse(RefusalCode.NO_SANCTION, key);
        }
        String liable = matter.asker(
                person -> held.blame(person) || person.equals(sanction.party().handler()));
        if (liable != null) {
            return Ruling.refuse(RefusalCode.LIABILITY_BY_LIABLE, liable);
        }
        if (sanction.cancelledAt() != null) {
            return Ruling.refuse(RefusalCode.SANCTION_CANCELLED, key);
        }
        return sanction.isOpen() ? Ruling.of(event) : Ruling.refuse(RefusalCode.SANCTION_EXECUTED, key);
    }
}
