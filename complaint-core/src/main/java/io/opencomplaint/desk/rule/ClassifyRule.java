package io.opencomplaint.desk.rule;

import io.opencomplaint.act.Classify;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.event.Classified;

/** A complaint is sorted only into kinds that the policy has on that day. */
final class ClassifyRule implements ActRule<Classify> {

    @Override
    public Ruling apply(Matter matter, Classify act) {
        return matter.policy().categories().accepts(act.category(), matter.day())
                ? Ruling.of(new Classified(act.category()))
                : Ruling.refuse(RefusalCode.UNKNOWN_CATEGORY, act.category().path());
    }
}
