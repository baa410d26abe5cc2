package io.opencomplaint.desk.rule;

import io.opencomplaint.act.AnswerCompensation;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.CompensationAnswered;
import io.opencomplaint.model.Compensation;
import io.opencomplaint.model.CompensationState;

/** An offer is answered once. */
final class AnswerCompensationRule implements ActRule<AnswerCompensation> {

    @Override
    public Ruling apply(Matter matter, AnswerCompensation act) {
        Compensation entry =
                matter.complaint().dossier().compensations().entry(act.key()).orElse(null);
        if (entry == null) {
            return Ruling.refuse(RefusalCode.NO_COMPENSATION, act.key());
        }
        return entry.state() == CompensationState.OFFERED
                ? Ruling.of(new CompensationAnswered(act.key(), act.agreed(), act.text()))
                : Ruling.refuse(RefusalCode.COMPENSATION_STATE, act.key() + ": " + entry.state());
    }
}
