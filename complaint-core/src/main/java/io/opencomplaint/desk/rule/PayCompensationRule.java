package io.opencomplaint.desk.rule;

import io.opencomplaint.act.PayCompensation;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.CompensationPaid;
import io.opencomplaint.model.Compensation;
import io.opencomplaint.model.CompensationState;
import io.opencomplaint.model.Money;

/** What was agreed is paid, each payment once, in its currency, and not more of it than is left. */
final class PayCompensationRule implements ActRule<PayCompensation> {

    @Override
    public Ruling apply(Matter matter, PayCompensation act) {
        Compensation entry =
                matter.complaint().dossier().compensations().entry(act.key()).orElse(null);
        if (entry == null) {
            return Ruling.refuse(RefusalCode.NO_COMPENSATION, act.key());
        }
        if (entry.payments().contains(act.payment())) {
            return Ruling.refuse(RefusalCode.PAYMENT_EXISTS, act.payment());
        }
        if (entry.state() != CompensationState.AGREED) {
            return Ruling.refuse(RefusalCode.COMPENSATION_STATE, act.key() + ": " + entry.state());
        }
        Money left = entry.left();
        if (!act.amount().currency().equals(left.currency())) {
            return Ruling.refuse(RefusalCode.OTHER_CURRENCY, left.currency().getCurrencyCode());
        }
        if (act.amount().amount().signum() == 0) {
            return Ruling.refuse(RefusalCode.AMOUNT_ZERO, act.key());
        }
        return act.amount().amount().compareTo(left.amount()) > 0
                ? Ruling.refuse(RefusalCode.MORE_THAN_AGREED, left.toString())
                : Ruling.of(new CompensationPaid(act.key(), act.payment(), act.amount(), act.text()));
    }
}
