package io.opencomplaint.desk.rule;

import io.opencomplaint.act.OfferCompensation;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.CompensationOffered;

/** An entry is called by its key once, and is about more than nothing. */
final class OfferCompensationRule implements ActRule<OfferCompensation> {

    @Override
    public Ruling apply(Matter matter, OfferCompensation act) {
        if (matter.complaint().dossier().compensations().entry(act.key()).isPresent()) {
            return Ruling.refuse(RefusalCode.COMPENSATION_EXISTS, act.key());
        }
        if (act.amount().amount().signum() == 0) {
            return Ruling.refuse(RefusalCode.AMOUNT_ZERO, act.key());
        }
        return Ruling.of(new CompensationOffered(act.key(), act.kind(), act.amount(), act.text()));
    }
}
