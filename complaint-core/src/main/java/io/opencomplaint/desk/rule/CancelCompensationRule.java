package io.opencomplaint.desk.rule;

import io.opencomplaint.act.CancelCompensation;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.CompensationCancelled;
import io.opencomplaint.model.Compensation;
import io.opencomplaint.model.CompensationState;

/** What was offered or agreed is cancelled, also when a part was paid; what was declined or paid in full is over. */
final class CancelCompensationRule implements ActRule<CancelCompensation> {

    @Override
    public Ruling apply(Matter matter, CancelCompensation act) {
        Compensation entry =
                matter.complaint().dossier().compensations().entry(act.key()).orElse(null);
        if (entry == null) {
            return Ruling.refuse(RefusalCode.NO_COMPENSATION, act.key());
        }
        return entry.state() == CompensationState.OFFERED || entry.state() == CompensationState.AGREED
                ? Ruling.of(new CompensationCancelled(act.key(), act.reason()))
                : Ruling.refuse(RefusalCode.COMPENSATION_STATE, act.key() + ": " + entry.state());
    }
}
