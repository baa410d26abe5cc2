package io.opencomplaint.desk.rule;

import io.opencomplaint.act.ConfirmSatisfaction;
import io.opencomplaint.event.SatisfactionConfirmed;

/** The complainant's word on the result stands as given. */
final class ConfirmSatisfactionRule implements ActRule<ConfirmSatisfaction> {

    @Override
    public Ruling apply(Matter matter, ConfirmSatisfaction act) {
        return Ruling.of(new SatisfactionConfirmed(act.satisfaction(), act.comment()));
    }
}
